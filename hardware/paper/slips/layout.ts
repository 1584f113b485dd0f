import type { Slip } from '../../slips.ts'
import type { Mark } from '../marks.ts'
import type { Logo } from '../picture/logo.ts'
import { courseMarks } from './course.ts'
import { guideMarks } from './guide.ts'
import { letterhead } from './letterhead.ts'
import { testMarks } from './test-page.ts'
import { ticketMarks } from './ticket.ts'

/** What stands on a slip from top to bottom, the same for each paper and each way of writing. */
export function layOut(slip: Slip, logo: Logo | null): readonly Mark[] {
  return [...letterhead(slip, logo), ...bodyOf(slip)]
}

function bodyOf(slip: Slip): readonly Mark[] {
  switch (slip.kind) {
    case 'ticket':
      return ticketMarks(slip)
    case 'guide':
      return guideMarks(slip)
    case 'course':
      return courseMarks(slip)
    case 'test':
      return testMarks(slip)
  }
}
