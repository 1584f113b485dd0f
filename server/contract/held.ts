/** The pages of the house's own screens, which their browsers hold: they are there without a server too. */
export const heldPages = ['kiosk', 'wall', 'sign'] as const
export type HeldPage = (typeof heldPages)[number]

/** Where the worker is, which answers for a screen while no server does. */
export const workerAt = '/worker.js'
/** What it holds. */
export const heldFilesAt = '/held/files'
/** A page as it is held: without what a kiosk's page brings along of its moment. */
export const shellOf = (page: HeldPage): string => `/held/${page}`

/** What the worker takes from the server. */
export interface HeldFiles {
  readonly version: string
  /** Addresses of scripts, styles and letters. */
  readonly files: Readonly<Record<HeldPage, readonly string[]>>
}

/** The name of the element that tells a page that it was held. */
export const heldMark = 'naeste-held'

/** Whether this page came from its browser's own hold, because no server answered. */
export const isHeld = (): boolean => document.querySelector(`meta[name="${heldMark}"]`) !== null
