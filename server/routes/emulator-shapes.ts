import { z } from '@hono/zod-openapi'
import { buttons } from '../../hardware/devices.ts'
import { emulatedKinds } from '../../hardware/emulator/devices/devices.ts'
import { emulatedFaults } from '../../hardware/emulator/faults.ts'

const instant = z.number().openapi({ description: 'UTC milliseconds.' })
const connected = z.boolean().openapi({ description: 'Somebody is on its line.' })
const heard = z.boolean().openapi({ description: 'Somebody was there to hear it.' })

/** What the emulated printer has printed, and what it suffers from. */
export const TrayAnswer = z
  .object({
    slips: z.array(
      z.object({
        id: z.number(),
        at: instant,
        text: z.string().openapi({ description: 'Empty where the paper is a picture.' }),
        wide: z.number().openapi({ description: 'Dots across.', example: 576 }),
        unknown: z.array(z.string()).openapi({ description: 'Bytes that were no command, in hexadecimal.' }),
      }),
    ),
    fault: z.enum(emulatedFaults).nullable(),
    address: z.string().openapi({ example: 'tcp://127.0.0.1:9100' }),
    devices: z.boolean().openapi({ description: 'Whether there are emulated devices beside the printer.' }),
    lobby: z.boolean().openapi({ description: 'Whether a lobby prints on it, where a ticket can be taken.' }),
  })
  .openapi('EmulatedTray')

export const PrinterFaultInput = z
  .object({ fault: z.enum(emulatedFaults, `one of ${emulatedFaults.join(', ')}, or null`).nullable() })
  .strict()

const KeypadAnswer = z.union([
  z.object({ ok: z.boolean(), number: z.string().nullable(), waiting: z.number() }),
  z.object({ line: z.string() }),
])

/** How the emulated devices are. */
export const DeskAnswer = z
  .object({
    counter: z.string(),
    plugs: z.array(z.object({ kind: z.enum(emulatedKinds), address: z.string() })),
    keypad: z.object({
      connected,
      pressed: z.object({ button: z.enum(buttons), heard }).nullable(),
      answer: KeypadAnswer.nullable(),
    }),
    sign: z.object({ connected, lines: z.tuple([z.string(), z.string()]) }),
    chime: z.object({ connected, on: z.boolean(), rings: z.number(), rangAt: instant.nullable() }),
    door: z.object({ connected, entered: z.number(), left: z.number() }),
    scanner: z.object({ connected, scanned: z.object({ code: z.string(), heard }).nullable() }),
  })
  .openapi('EmulatedDevices')

export const KeyInput = z.object({ button: z.enum(buttons, `one of ${buttons.join(', ')}`) }).strict()

const doorEvents = ['in', 'out', 'power-lost'] as const
export const DoorInput = z.object({ event: z.enum(doorEvents, `one of ${doorEvents.join(', ')}`) }).strict()

/** A code, or a slip that has one on it. */
export const ScanInput = z.union(
  [
    z
      .object({ code: z.string().regex(/^[\x20-\x7e]{1,400}$/, 'printable ASCII letters, at most 400') })
      .strict(),
    z.object({ slip: z.number().int().min(1) }).strict(),
  ],
  'either {code} or {slip}',
)

/** Whether the device's line had somebody on it. */
export const HeardAnswer = z.object({ heard }).openapi('Heard')
