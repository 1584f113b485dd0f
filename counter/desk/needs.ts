import {
  Accessibility,
  Armchair,
  Clock,
  Ear,
  Eye,
  type LucideIcon,
  MessagesSquare,
  UsersRound,
} from 'lucide-preact'
import type { CounterTexts } from '../../server/contract/texts/da/counter.ts'
import type { Need, StaffTicket } from '../../server/contract/views.ts'
import type { Mark } from './marks.ts'

/** Each wish has a picture of its own, always beside its words. */
export const needIcons: Readonly<Record<Need, LucideIcon>> = {
  seat: Armchair,
  'more-time': Clock,
  hearing: Ear,
  sight: Eye,
  wheelchair: Accessibility,
  interpreter: MessagesSquare,
}

/** What the person asked for, and whether they come for another: told of the one served and the next alone. */
export function needMarks(
  { needs, behalf }: Pick<StaffTicket, 'needs' | 'behalf'>,
  { needs: words, behalf: forAnother }: CounterTexts['told'],
): Mark[] {
  const wishes = needs.map((need): Mark => ({ id: need, icon: needIcons[need], words: words[need] }))
  return behalf ? [{ id: 'behalf', icon: UsersRound, words: forAnother }, ...wishes] : wishes
}
