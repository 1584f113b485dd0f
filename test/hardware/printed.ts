import { createDecoder } from '../../hardware/emulator/decoder.ts'
import type { Operation } from '../../hardware/emulator/operations.ts'
import { type EmulatedSlip, makeSlip } from '../../hardware/emulator/slip.ts'
import { encodeText } from '../../hardware/paper/text.ts'
import type { TicketSlip } from '../../hardware/slips.ts'

/** What a printer is asked to do by these bytes. */
export function operationsOf(bytes: Buffer): readonly Operation[] {
  const operations: Operation[] = []
  createDecoder((operation) => operations.push(operation)).push(bytes)
  return operations
}

/** A ticket as it comes out of a printer, without the way there. */
export function printed(slip: TicketSlip): EmulatedSlip {
  const bytes = encodeText(slip)
  const paper = makeSlip(1, 0, operationsOf(bytes), bytes)
  if (!paper) throw new Error('The ticket has no ink.')
  return paper
}
