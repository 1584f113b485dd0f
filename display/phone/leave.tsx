import type { PhoneTexts } from '../../server/contract/texts/da/phone.ts'
import { TwoPresses } from './two-presses.tsx'

interface LeaveProps {
  readonly ticket: string
  readonly words: PhoneTexts['leave']
}

/** Gives up one's place. */
export const Leave = ({ ticket, words }: LeaveProps) => (
  <TwoPresses address={`/api/tickets/${encodeURIComponent(ticket)}/withdraw`} words={words} />
)
