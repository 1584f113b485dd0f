export const keyActions = ['next', 'previous', 'select', 'back', 'louder', 'softer', 'repeat'] as const
/** What a key of the kiosk's keypad does. */
export type KeyAction = (typeof keyActions)[number]

/** How the kiosk's screen hangs, and what stands before and beside it. */
export interface KioskScreen {
  /** CSS pixels. */
  readonly pixelsPerMm: number
  readonly eyeDistanceMm: number
  /** The upper edge of the picture. */
  readonly topAboveFloorMm: number
  /** Whether the loudspeaker, too, says which errand somebody came for. */
  readonly ownAloud: boolean
  /** By the name or the place of a key, as a browser tells it. */
  readonly keys: Readonly<Record<KeyAction, readonly string[]>>
}
