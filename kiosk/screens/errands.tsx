import { t } from '../language.ts'
import type { GroupNow } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { ErrandCard } from '../parts/errand-card.tsx'
import { Foot } from '../parts/foot.tsx'
import { Making } from '../parts/making.tsx'
import { Words } from '../parts/words.tsx'
import { back } from '../state.ts'

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
      <Foot onBack={back} />
      <Making />
    </div>
  )
}
