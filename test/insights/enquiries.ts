import fc from 'fast-check'
import type { EnquiryRow } from '../../server/insights/material.ts'
import { outcomes, returnReasons } from '../../server/queue/words.ts'
import { dates, errands } from './random-days.ts'

/** What was registered without a ticket, as it may come to be. */
export const enquiries: fc.Arbitrary<readonly EnquiryRow[]> = fc.array(
  fc.record({
    day: fc.constantFrom(...dates),
    half: fc.nat({ max: 47 }),
    channel: fc.constantFrom('on-the-spot', 'phone', 'mail'),
    errand: fc.constantFrom(...errands),
    kle: fc.constant('23.09.02'),
    outcome: fc.constantFrom(...outcomes),
    why: fc.option(fc.constantFrom(...returnReasons), { nil: null }),
    failed: fc.constant(null),
    kind: fc.constant(null),
    language: fc.constant('da'),
    behalf: fc.boolean(),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 10 },
)
