import { clockTime, commonIn } from '../../server/contract/format.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { textsIn } from './texts.ts'
import { TwoPresses } from './two-presses.tsx'

interface LeaveUntilProps {
  readonly view: TicketView
  /** The time that is offered. */
  readonly away: NonNullable<TicketView['comeBack']>
}

/** The wait is long: leave, come back within a time, and keep the place. */
export function LeaveUntil({ view: { id, language, house }, away }: LeaveUntilProps) {
  const spoken = { language, timeZone: house.timeZone }
  const { comeBackAt, placeKept } = commonIn(language)
  const { ask, yes, no, failed } = textsIn(language).comeBack
  const wish = comeBackAt(clockTime(away.from, spoken))
  const means = placeKept(clockTime(away.keptUntil, spoken))
  return (
    <TwoPresses
      address={`/api/tickets/${encodeURIComponent(id)}/leave-until`}
      words={{ wish, ask, means, yes, no, failed }}
    />
  )
}
