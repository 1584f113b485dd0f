import { z } from 'zod'
import { buttons } from './devices.ts'
import { KioskSettings } from './kiosk-settings.ts'
import { type LineAddress, readLineAddress } from './lines/address.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
const counter = z.string().min(1)
const button = z.enum(buttons)

/** Where a device is; the sentence shows each way to say it. */
const address = z.string().transform((text, context): LineAddress => {
  const read = readLineAddress(text)
  if (read) return read
  const right = 'an address as tcp://10.0.0.5:9100, serial:/dev/ttyUSB0?baud=9600 or file:/dev/usb/lp0'
  context.addIssue({ code: 'custom', message: right })
  return z.NEVER
})
const place = { id, address }

export const PrinterPlace = z
  .object({
    ...place,
    /** Millimetres: 80 or 58. */
    paper: z.union([z.literal(80), z.literal(58)]).default(80),
    /** Left out: text on a serial line, else a picture. */
    manner: z.enum(['picture', 'text']).optional(),
  })
  .strict()

export const PanelPlace = z.discriminatedUnion('driver', [
  z.object({ ...place, driver: z.literal('ascii'), counter }).strict(),
  z
    .object({
      ...place,
      driver: z.literal('evdev'),
      counter,
      /** Which key of the keypad is which button, by the kernel's names: `KPENTER: next`. */
      keys: z.record(z.string().regex(/^[A-Z0-9]+$/), button).optional(),
    })
    .strict(),
  z
    .object({
      ...place,
      driver: z.literal('modbus-inputs'),
      unit: z.number().int().min(1).max(247).default(1),
      buttons: z
        .array(z.object({ input: z.number().int().min(0).max(255), counter, button }).strict())
        .min(1),
    })
    .strict(),
])

export const SignPlace = z.object({ ...place, driver: z.enum(['cd5220', 'alpha']), counter }).strict()

const ring = {
  /** Left out: every call rings it. */
  counters: z.array(counter).optional(),
  /** How long the contact stays closed. */
  ms: z.number().int().min(50).max(5000).default(700),
}
export const ChimePlace = z.discriminatedUnion('driver', [
  z
    .object({
      ...place,
      ...ring,
      driver: z.literal('lcus-1'),
      channel: z.number().int().min(1).max(8).default(1),
    })
    .strict(),
  z
    .object({
      ...place,
      ...ring,
      driver: z.literal('modbus-coil'),
      unit: z.number().int().min(1).max(247).default(1),
      coil: z.number().int().min(0).max(255).default(0),
    })
    .strict(),
])

export const DoorPlace = z.object({ ...place, driver: z.literal('terabee-evo') }).strict()

export const ScannerPlace = z.object({ ...place, driver: z.literal('lines') }).strict()

export const HeadsetPlace = z.object({ ...place, driver: z.literal('evdev') }).strict()

export const PowerPlace = z
  .object({
    ...place,
    driver: z.literal('nut'),
    ups: z.string().regex(/^[\w.-]+$/, 'the name of the UPS in NUT'),
  })
  .strict()

/** Which devices this lobby has: one file, in YAML. */
export const DevicesSettings = z
  .object({
    /** In the order in which they are used: the second takes over from the first. */
    printers: z.array(PrinterPlace).default([]),
    panels: z.array(PanelPlace).default([]),
    signs: z.array(SignPlace).default([]),
    chimes: z.array(ChimePlace).default([]),
    doors: z.array(DoorPlace).default([]),
    scanners: z.array(ScannerPlace).default([]),
    headsets: z.array(HeadsetPlace).default([]),
    power: z.array(PowerPlace).default([]),
    /** How the kiosk's screen hangs; no device, and there is always one. */
    kiosk: KioskSettings,
  })
  .strict()
  .superRefine(({ kiosk: _kiosk, ...settings }, context) => {
    const seen = new Set<string>()
    for (const [kind, places] of Object.entries(settings)) {
      for (const [index, one] of places.entries()) {
        if (seen.has(one.id)) {
          context.addIssue({
            code: 'custom',
            message: `"${one.id}" stands twice; ids must differ`,
            path: [kind, index, 'id'],
          })
        }
        seen.add(one.id)
      }
    }
  })
export type DevicesSettings = z.infer<typeof DevicesSettings>
export type PrinterPlace = z.infer<typeof PrinterPlace>
export type PanelPlace = z.infer<typeof PanelPlace>
export type SignPlace = z.infer<typeof SignPlace>
export type ChimePlace = z.infer<typeof ChimePlace>
export type DoorPlace = z.infer<typeof DoorPlace>
export type ScannerPlace = z.infer<typeof ScannerPlace>
export type HeadsetPlace = z.infer<typeof HeadsetPlace>
export type PowerPlace = z.infer<typeof PowerPlace>
