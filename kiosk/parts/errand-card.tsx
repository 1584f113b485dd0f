import { closedWords } from '../closed-words.ts'
import { language, t } from '../language.ts'
import type { OfferNow } from '../offers.ts'
import { asking, isOpen } from '../state.ts'
import { waitWords } from '../waits.ts'
import { choose } from '../way.ts'
import { Card } from './card.tsx'

/** One errand to choose, and how long it takes now. */
export function ErrandCard({ errand }: { readonly errand: OfferNow }) {
  const { id, name, hint, icon, full } = errand
  const open = isOpen(errand)
  const wait = full ? t.value.full.card : waitWords([errand], language.value)
  return (
    <Card
      icon={icon}
      name={name}
      hint={hint}
      wait={open ? wait : null}
      closed={open ? null : closedWords([errand])}
      busy={asking.value?.errand === id}
      onChoose={() => choose(id)}
    />
  )
}
