import type { Slip } from '../../slips.ts'
import type { Mark } from '../marks.ts'
import type { Logo } from '../picture/logo.ts'
import { courseMarks } from './course.ts'
import { type Drawings, guideMarks } from './guide.ts'
import { letterhead } from './letterhead.ts'
import { testMarks } from './test-page.ts'
import { ticketMarks } from './ticket.ts'

/** What stands on a slip from top to bottom, the same for each paper and each way of writing. */
export function layOut(slip: Slip, logo: Logo | null, drawings: Drawings): readonly Mark[] {
  return [...letterhead(slip, logo), ...bodyOf(slip, drawings)]
}

function bodyOf(slip: Slip, drawings: Drawings): readonly Mark[] {
  switch (slip.kind) {
    case 'ticket':
      return ticketMarks(slip)
    case 'guide':
      return guideMarks(slip, drawings)
    case 'course':
      return courseMarks(slip)
    case 'test':
      return testMarks(slip)
  }
}
