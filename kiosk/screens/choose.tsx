import {
  CalendarCheck,
  CircleQuestionMark,
  GraduationCap,
  HandHelping,
  Search,
  UsersRound,
} from 'lucide-preact'
import { closedWords } from '../closed-words.ts'
import { language, t } from '../language.ts'
import { courses, type GroupNow, rushErrand } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Card } from '../parts/card.tsx'
import { Foot } from '../parts/foot.tsx'
import { Help } from '../parts/help.tsx'
import { Making } from '../parts/making.tsx'
import { Notices } from '../parts/notices.tsx'
import { OpenUntil } from '../parts/open-until.tsx'
import { behalf, needs } from '../person.ts'
import { asking, back, go, isOpen } from '../state.ts'
import { waitWords } from '../waits.ts'
import { choose } from '../way.ts'

/** The first question: what somebody came for. */
export function Choose({ groups }: { readonly groups: readonly GroupNow[] }) {
  const { heading, lead } = t.value.choose
  const whom = behalf.value ? `${t.value.behalf.on}. ${lead}` : lead
  return (
    <div class="screen start">
      <div>
        <Band key="choose" heading={heading} lead={whom} />
        <Notices />
      </div>
      <main class="start-ways">
        <Help icon={Search} words={t.value.choose.search} wide onPress={() => go({ at: 'search' })} />
        <div class="choices compact">
          {groups.map((group) => (
            <GroupCard key={group.id} group={group} />
          ))}
        </div>
        <Helps />
      </main>
      <Foot {...(rushErrand.value ? { onBack: back } : {})}>
        <OpenUntil />
      </Foot>
      <Making />
    </div>
  )
}

/** What is not an errand: a booked time, somebody else's errand, a hand, or nothing that fits. */
function Helps() {
  const words = t.value.choose
  const wishes = needs.value.length
  return (
    <div class="helps">
      <Help icon={CalendarCheck} words={words.booking} onPress={() => go({ at: 'check-in' })} />
      <Help
        icon={UsersRound}
        words={words.behalf}
        pressed={behalf.value}
        onPress={() => {
          behalf.value = !behalf.value
        }}
      />
      <Help
        icon={HandHelping}
        words={words.needs}
        {...(wishes > 0 ? { pressed: true, note: t.value.needs.chosen(wishes) } : {})}
        onPress={() => go({ at: 'needs' })}
      />
      <Help icon={CircleQuestionMark} words={words.unsure} onPress={() => go({ at: 'unsure' })} />
      {courses.value.some(({ free }) => free > 0) ? (
        <Help icon={GraduationCap} words={t.value.courses.open} onPress={() => go({ at: 'courses' })} />
      ) : null}
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
      onChoose={() => {
        if (only) choose(only.id)
        else if (open.length > 0) go({ at: 'group', group: id })
      }}
    />
  )
}
