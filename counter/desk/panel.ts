import { signal } from '@preact/signals'

export type PanelName = 'finish' | 'park' | 'transfer' | 'add-errand' | 'needs' | 'guide' | 'choose'

/** The panel that lies over the secondary buttons, and the ticket that it is about; null while nobody is here. */
export const opened = signal<{ readonly name: PanelName; readonly ticket: string | null } | null>(null)

/** Opens a panel about one ticket, or about who comes next, in place of the secondary buttons. */
export function openPanel(name: PanelName, ticket: string | null): void {
  opened.value = { name, ticket }
}

export function closePanel(): void {
  opened.value = null
}

/** The open panel, as long as the ticket that it is about is still at the counter. */
export const openPanelOf = (ticket: string | null): PanelName | null =>
  opened.value && opened.value.ticket === ticket ? opened.value.name : null
