import type { PhoneTexts } from '../../server/contract/texts/da/phone.ts'
import { TwoPresses } from './two-presses.tsx'

interface MoreTimeProps {
  readonly ticket: string
  readonly words: PhoneTexts['moreTime']
  readonly onDone: () => void
}

/** Lets two others go first, once: for who has to go to the car for a paper. */
export const MoreTime = ({ ticket, words, onDone }: MoreTimeProps) => (
  <TwoPresses
    address={`/api/tickets/${encodeURIComponent(ticket)}/more-time`}
    words={words}
    onDone={onDone}
  />
)
