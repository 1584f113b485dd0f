import type { Button } from '../../devices.ts'
import type { EmulatedKind } from '../devices/devices.ts'
import type { EmulatedFault } from '../faults.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** All that stands on the page, in one language. */
export interface Texts {
  readonly title: string
  readonly leadInLobby: string
  readonly lead: (address: string) => string
  readonly other: { readonly name: string; readonly language: 'da' | 'en' }
  readonly slot: string
  readonly empty: string
  readonly take: string
  readonly printedAt: string
  /** Of a slip that is a picture, for whoever cannot see it. */
  readonly pictureOf: (id: number, time: string) => string
  readonly notUnderstood: (bytes: string) => string
  readonly stale: string
  readonly refused: string
  readonly printer: string
  readonly choose: string
  /** Each state of the printer, in the order in which they are offered. */
  readonly faults: readonly Fault[]
  readonly devices: string
  readonly names: Readonly<Record<EmulatedKind, string>>
  readonly connected: string
  readonly alone: string
  readonly nobodyHears: string
  readonly keys: Readonly<Record<Button, string>>
  readonly noAnswer: string
  readonly answered: (ok: boolean, number: string | null, waiting: number) => string
  readonly shows: (upper: string, lower: string) => string
  readonly dark: string
  readonly passed: (entered: number, left: number) => string
  readonly enter: string
  readonly leave: string
  readonly losePower: string
  readonly rang: (times: number, last: string) => string
  readonly silent: string
  readonly sound: string
  readonly paper: string
  readonly paperOf: (id: number, time: string) => string
  readonly noPaper: string
  readonly scanPaper: string
  readonly code: string
  readonly scanCode: string
  readonly scanned: (code: string) => string
  readonly noCode: string
}

export interface Fault {
  readonly fault: EmulatedFault | null
  readonly name: string
  readonly hint: string
}

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language
/** English for whoever asks for it, else Danish. */
export const language = asked.startsWith('en') ? 'en' : 'da'
export const texts: Texts = language === 'en' ? en : da
