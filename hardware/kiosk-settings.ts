import { z } from 'zod'

/** A key by its name or its place, as a browser tells it: `ArrowDown`, `Numpad6`, ` `. */
const keys = (...usual: readonly [string, ...string[]]) =>
  z
    .array(z.string().min(1).max(30))
    .min(1)
    .default([...usual])

/** Which keys of a keypad do what; a keypad that sends other keys is told here. */
const KioskKeys = z
  .object({
    next: keys('ArrowDown', 'ArrowRight', 'Tab'),
    previous: keys('ArrowUp', 'ArrowLeft', 'Shift+Tab'),
    select: keys('Enter', ' '),
    back: keys('Escape', 'Backspace'),
    louder: keys('AudioVolumeUp', 'PageUp', 'F10'),
    softer: keys('AudioVolumeDown', 'PageDown', 'F9'),
    repeat: keys('F8', 'Home', 'Help'),
  })
  .strict()
  .prefault({})

/** How the kiosk's screen hangs, and who stands before it: what is large enough and low enough follows from it. */
export const KioskSettings = z
  .object({
    /** Of the picture, in CSS pixels. */
    pixelsPerMm: z.number().min(1).max(20).default(3.2),
    eyeDistanceMm: z.number().int().min(300).max(1500).default(600),
    topAboveFloorMm: z.number().int().min(700).max(2300).default(1500),
    /** Whether the loudspeaker says, as headphones do, which errand somebody came for. */
    ownAloud: z.boolean().default(false),
    keys: KioskKeys,
  })
  .strict()
  .prefault({})
export type KioskSettings = z.infer<typeof KioskSettings>
