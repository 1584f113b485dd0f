import { createDecoder } from '../../hardware/emulator/decoder.ts'
import type { Operation } from '../../hardware/emulator/operations.ts'
import { type EmulatedSlip, makeSlip } from '../../hardware/emulator/slip.ts'
import { encodeSlip } from '../../hardware/paper/encode.ts'
import type { Paper } from '../../hardware/paper/paper.ts'
import type { Slip } from '../../hardware/slips.ts'

/** 80 mm paper in a printer on a slow line. */
export const textPaper: Paper = { dots: 576, manner: 'text' }

/** A slip as bytes in text mode. */
export const textOf = (slip: Slip): Promise<Buffer> => encodeSlip(slip, textPaper)

/** What a printer is asked to do by these bytes. */
export function operationsOf(bytes: Buffer): readonly Operation[] {
  const operations: Operation[] = []
  createDecoder((operation) => operations.push(operation)).push(bytes)
  return operations
}

/** A slip as it comes out of a printer, without the way there. */
export async function printed(slip: Slip, paper: Paper = textPaper): Promise<EmulatedSlip> {
  const bytes = await encodeSlip(slip, paper)
  const sheet = makeSlip(1, 0, operationsOf(bytes), bytes)
  if (!sheet) throw new Error('The slip has no ink.')
  return sheet
}
