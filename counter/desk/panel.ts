import { signal } from '@preact/signals'

export type PanelName = 'finish' | 'park' | 'transfer' | 'add-errand'

/** The panel that lies over the secondary buttons, and the ticket that it is about. */
export const opened = signal<{ readonly name: PanelName; readonly ticket: string } | null>(null)

/** Opens a panel about one ticket, in place of the secondary buttons. */
export function openPanel(name: PanelName, ticket: string): void {
  opened.value = { name, ticket }
}

export function closePanel(): void {
  opened.value = null
}

/** The open panel, as long as the ticket that it is about is still at the counter. */
export const openPanelOf = (ticket: string | undefined): PanelName | null =>
  opened.value && opened.value.ticket === ticket ? opened.value.name : null
