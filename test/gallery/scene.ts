import type { Page } from 'playwright-core'
import type { Language } from '../../server/contract/languages.ts'
import type { House } from '../../server/contract/views.ts'

/** Real sizes of screens, in CSS pixels. */
export const sizes = {
  'kiosk 1080 x 1920': { width: 1080, height: 1920 },
  'kiosk 1280 x 1024': { width: 1280, height: 1024 },
  'wall 1920 x 1080': { width: 1920, height: 1080 },
  'wall 3840 x 2160': { width: 3840, height: 2160 },
  'wall 1080 x 1920': { width: 1080, height: 1920 },
  'sign 800 x 480': { width: 800, height: 480 },
  'counter 1280 x 800': { width: 1280, height: 800 },
  'phone 390 x 844': { width: 390, height: 844 },
} as const
export type Size = keyof typeof sizes

/** The lobbies that pictures are taken in: each is a real server with a catalogue of its own. */
export type LobbyName = 'open' | 'closed' | 'crisis' | 'full' | 'calm' | 'rush'

/** One picture: where it is taken, what is pressed before, and in which languages and sizes. */
export interface Scene {
  readonly name: string
  readonly app: 'kiosk' | 'wall' | 'sign' | 'phone' | 'counter'
  readonly lobby: LobbyName
  readonly path: string
  readonly languages: readonly Language[]
  readonly sizes: readonly Size[]
  /** What the house is made to tell, where no real lobby gets so in a moment. */
  readonly house?: Partial<House>
  /** What the screen takes the time for, so that a page that comes in its turn is there now. */
  readonly time?: (now: number) => number
  /** As another in all but its words: a picture is wanted, but it need not be measured too. */
  readonly isAlike?: boolean
  /** Cut off from its server once it stands. */
  readonly isCutOff?: boolean
  /** What a person does until the picture is taken. */
  readonly steps?: (page: Page) => Promise<void>
}
