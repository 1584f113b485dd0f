import type { TicketBlock, TicketSlip } from '../slips.ts'
import { encodeSlip } from './encode.ts'
import type { Paper } from './paper.ts'

/**
 * Loads and tries all that slips on this paper need, so that the day's first citizen does not wait for it.
 * In text mode the drawing of other scripts stays unloaded until somebody chooses one.
 */
export async function warmUp(paper: Paper): Promise<void> {
  const latin = inWords('da', 'Æøå 12')
  const others = [inWords('uk', 'Щїґ łșğ'), inWords('ar', 'ضغط 12')]
  const slip = sample(paper.manner === 'picture' ? [...others, latin] : [latin])
  for (let time = 0; time < slowTimes; time++) await encodeSlip(slip, paper)
}

/** The first few times take longer than all later ones. */
const slowTimes = 3

const sample = (blocks: readonly TicketBlock[]): TicketSlip => ({
  kind: 'ticket',
  logo: null,
  town: 'A',
  office: 'A',
  number: 'A1',
  address: 'https://a.dk',
  blocks,
})

const inWords = (language: string, text: string): TicketBlock => ({
  language,
  errand: text,
  wait: text,
  next: text,
  scan: text,
  copy: null,
  issued: text,
})
