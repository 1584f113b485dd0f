import type { LeadCounter } from '../../server/contract/lead.ts'
import { answerOf, lead } from '../api.ts'
import { inWords } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press } from '../press.ts'
import { rushTexts } from '../rush/texts.ts'

/** Whether a counter is there for today alone, and whether it takes quick errands alone; one press changes that. */
export function QuickLane({ counter }: { readonly counter: LeadCounter }) {
  const { id, name, isQuick, isExtra, mayBeQuick } = counter
  const t = rushTexts.value
  if (!isExtra && !isQuick && !mayBeQuick) return null
  const param = { counter: id }
  const lanes = lead['quick-lanes'][':counter']
  const change = () =>
    press({
      button: `quick-${id}`,
      spot: 'lead',
      ask: () => answerOf(isQuick ? lanes.$delete({ param }) : lanes.$put({ param })),
    })
  const said = [isExtra ? t.extra : null, isQuick ? t.quick : null].filter((one) => one !== null)
  return (
    <span class="lead-rush-quick">
      <span>{said.join(' · ')}</span>
      {isQuick || mayBeQuick ? (
        <PressButton
          id={`quick-${id}`}
          look="quiet"
          label={isQuick ? t.quickEndAt(inWords(name)) : t.quickBeginAt(inWords(name))}
          onPress={change}
        >
          {isQuick ? t.quickEnd : t.quickBegin}
        </PressButton>
      ) : null}
    </span>
  )
}
