import { closedWords } from '../closed-words.ts'
import { language, t } from '../language.ts'
import type { GroupNow, OfferNow } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Card } from '../parts/card.tsx'
import { Foot } from '../parts/foot.tsx'
import { Making } from '../parts/making.tsx'
import { Words } from '../parts/words.tsx'
import { asking, go, isOpen } from '../state.ts'
import { take } from '../take.ts'
import { waitWords } from '../waits.ts'

/** The second question, where the first left more than one answer. */
export function Errands({ group }: { readonly group: GroupNow }) {
  return (
    <div class="screen">
      <Band key={group.id} heading={<Words said={group.name} />} lead={t.value.group.lead} />
      <main class="choices" data-few={group.errands.length <= 4}>
        {group.errands.map((errand) => (
          <ErrandCard key={errand.id} errand={errand} />
        ))}
      </main>
      <Foot onBack={() => go({ at: 'start' })} />
      <Making />
    </div>
  )
}

function ErrandCard({ errand }: { readonly errand: OfferNow }) {
  const { id, name, hint, icon } = errand
  const open = isOpen(errand)
  return (
    <Card
      icon={icon}
      name={name}
      hint={hint}
      wait={open ? waitWords([errand], language.value) : null}
      closed={open ? null : closedWords([errand])}
      busy={asking.value?.errand === id}
      onChoose={() => void take(id)}
    />
  )
}
