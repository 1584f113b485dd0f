import type { StaffView } from '../server/contract/views.ts'
import { waitingFor } from './desk/line.ts'

/** The browser tab's title: a clerk in the case system sees there that somebody waits for this counter. */
export function titleOf(view: Pick<StaffView, 'waiting' | 'desk'>, name: string): string | null {
  if (!view.desk) return null
  const count = waitingFor(view, view.desk.counter).length
  return `${count > 0 ? `(${count}) ` : ''}${name} – Næste`
}
