import { z } from '@hono/zod-openapi'
import { clockFaults } from './clock-faults.ts'

/** How the clocks stand, as instants in UTC milliseconds. */
export const ClockAnswer = z
  .object({
    machine: z.number().int().openapi({ description: "What the machine's clock shows." }),
    lobby: z.number().int().openapi({ description: 'What the lobby goes by.' }),
    doubt: z
      .object({ fault: z.enum(clockFaults), since: z.number().int() })
      .nullable()
      .openapi({ description: 'Why the machine is not believed, and since when; null while it is.' }),
  })
  .openapi('Clock')

/** Which time is right: the machine's, the lobby's, or another, as the lobby's clocks show it. */
export const ClockInput = z
  .object({
    right: z.union(
      [z.enum(['machine', 'lobby']), z.iso.datetime({ local: true, offset: true })],
      'machine, lobby, or a time as 2026-11-26T10:15',
    ),
  })
  .strict()
  .openapi('ClockRight')
export type ClockInput = z.infer<typeof ClockInput>
