import type { Slip } from '../slips.ts'
import type { Paper } from './paper.ts'
import { encodeText } from './text.ts'

/** One slip as ESC/POS bytes for this paper, cut included; nothing is sent anywhere. */
export async function encodeSlip(slip: Slip, _paper: Paper): Promise<Buffer> {
  return encodeText(slip)
}
