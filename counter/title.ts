import { effect } from '@preact/signals'
import type { StaffView } from '../server/contract/views.ts'
import { waitingFor } from './desk/line.ts'
import { inWords, texts } from './language.ts'
import { view } from './lobby.ts'

/** The browser tab's title: a clerk in the case system sees there that somebody waits. */
export function titleOf(view: StaffView | null, name: string, fallback: string): string {
  if (!view?.desk) return fallback
  const waiting = waitingFor(view, view.desk.counter).length
  return `${waiting > 0 ? `(${waiting}) ` : ''}${name} – Næste`
}

/** Keeps the title true for as long as the page is open. */
export function showTitle(): void {
  effect(() => {
    const name = view.value?.desk?.counter.name
    document.title = titleOf(view.value, name ? inWords(name) : '', texts.value.title)
  })
}
