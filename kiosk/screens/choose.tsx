import { closedWords } from '../closed-words.ts'
import { language, t } from '../language.ts'
import type { GroupNow } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Card } from '../parts/card.tsx'
import { Foot } from '../parts/foot.tsx'
import { Making } from '../parts/making.tsx'
import { OpenUntil } from '../parts/open-until.tsx'
import { asking, go, isOpen } from '../state.ts'
import { take } from '../take.ts'
import { waitWords } from '../waits.ts'

/** The first question: what somebody came for. */
export function Choose({ groups }: { readonly groups: readonly GroupNow[] }) {
  const { heading, lead } = t.value.choose
  return (
    <div class="screen">
      <Band key="choose" heading={heading} lead={lead} />
      <main class="choices" data-few={groups.length <= 4}>
        {groups.map((group) => (
          <GroupCard key={group.id} group={group} />
        ))}
      </main>
      <Foot>
        <OpenUntil />
      </Foot>
      <Making />
    </div>
  )
}

function GroupCard({ group }: { readonly group: GroupNow }) {
  const { id, name, hint, icon, errands } = group
  const open = errands.filter(isOpen)
  const [first, ...others] = errands
  // With nothing to choose between, a second question would be one too many.
  const only = first && others.length === 0 ? first : null
  return (
    <Card
      icon={icon}
      name={name}
      hint={hint}
      wait={waitWords(open, language.value)}
      closed={open.length === 0 ? closedWords(errands) : null}
      busy={only !== null && asking.value?.errand === only.id}
      onChoose={() => (only ? void take(only.id) : go({ at: 'group', group: id }))}
    />
  )
}
