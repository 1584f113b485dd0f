import type { Instant } from '../queue/words.ts'
import { type CauseKind, causeKinds } from './health.ts'

export const testedThings = [
  'printer',
  'screen',
  'sound',
  'sign',
  'panel',
  'scanner',
  'chime',
  'door',
  'headset',
  'power',
  'database',
  'disk',
  'copies',
  'clock',
  'hours',
  'texts',
  'voice',
] as const
/** What is tried before the doors open. */
export type TestedThing = (typeof testedThings)[number]

const ownWhys = [
  'uncertain',
  'no-answer',
  'old-version',
  'not-heard',
  'not-shown',
  'none-there',
  'never-open',
  'texts-missing',
  'no-voice',
] as const
/** What only a test finds out. */
export type TestWhy = (typeof ownWhys)[number]
export const testWhys = [...causeKinds, ...ownWhys] as const

/** What was found out about one thing. */
export interface Tested {
  readonly what: TestedThing
  /** The device, the screen, or a figure, as `kiosk-printer`, `sign:3`, `10:00-15:00`; null where there is one alone. */
  readonly about: string | null
  /** `look`: it may work, and somebody should look; `wrong`: it does not work. */
  readonly outcome: 'well' | 'look' | 'wrong'
  /** What is wrong, or may be; null while it is well. */
  readonly why: CauseKind | TestWhy | null
}

/** One test of the whole lobby. */
export interface SelfTest {
  readonly at: Instant
  readonly ended: Instant
  /** `clock`, or who asked for it, as `staff:3`. */
  readonly actor: string
  readonly tested: readonly Tested[]
}

/** What a screen says of itself when it is asked. */
export interface ScreenSaid {
  /** Of its page. */
  readonly version: string
  /** Whether somebody could see it. */
  readonly isShown: boolean
  /** Whether a sound came out, as far as a page can know; null where it has no sound. */
  readonly isHeard: boolean | null
}
