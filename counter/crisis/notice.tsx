import { useSignal } from '@preact/signals'
import { TriangleAlert } from 'lucide-preact'
import type { StaffCrisis } from '../../server/contract/views.ts'
import { barTexts, nameOf } from '../alarm/texts.ts'
import { answerOf, server } from '../api.ts'
import { view } from '../lobby.ts'
import { Field } from '../parts/field.tsx'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { press, tell } from '../press.ts'
import { may } from '../session.ts'
import { dayAndTime } from '../when.ts'
import { t } from './texts.ts'

const kinds = ['evacuate', 'closed', 'library', 'system-down', 'own'] as const
type Kind = (typeof kinds)[number]

/** The ready-made notices: one press chooses, another shows it everywhere. */
export function NoticePart() {
  const chosen = useSignal<Kind | null>(null)
  const crisis = view.value?.crisis
  const offered = kinds.filter((kind) => kind !== 'own' || may('lead'))
  return (
    <section class="crisis-notice">
      <p class="crisis-lead">{t.value.notice.lead}</p>
      {crisis?.stands ? <Standing stands={crisis.stands} /> : null}
      <Told spot="crisis" />
      <ul class="crisis-kinds">
        {offered.map((kind) => (
          <li key={kind}>
            {chosen.value === kind ? (
              <Surely kind={kind} onOver={() => (chosen.value = null)} />
            ) : (
              <Choice kind={kind} onChoose={() => (chosen.value = kind)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Choice({ kind, onChoose }: { readonly kind: Kind; readonly onChoose: () => void }) {
  return (
    <PressButton id={`crisis-${kind}`} onPress={onChoose}>
      <strong>{barTexts.value.kinds[kind]}</strong>
      <small>{t.value.notice.means[kind]}</small>
    </PressButton>
  )
}

/** Nothing is shown by one slip of the hand: what will stand there is asked for once more. */
function Surely({ kind, onOver }: { readonly kind: Kind; readonly onOver: () => void }) {
  const words = useSignal('')
  const wrong = useSignal<string | null>(null)
  const { notice } = t.value
  const show = async () => {
    const own = words.value.trim()
    if (kind === 'own' && own.length < 3) {
      wrong.value = notice.wordsMissing
      return
    }
    const json = kind === 'own' ? { kind, words: own } : { kind }
    const ask = () => answerOf(server.crisis.notice.$post({ json }))
    if (await press({ button: 'crisis-show', spot: 'crisis', ask })) {
      if (view.value?.crisis.asked) tell('crisis', notice.waits, false)
      else tell('crisis', notice.shown, false)
      onOver()
    }
  }
  return (
    <div class="crisis-surely">
      <p>
        <TriangleAlert aria-hidden /> {notice.surely(barTexts.value.kinds[kind])}
      </p>
      {kind === 'own' ? (
        <Field
          id="crisis-words"
          label={notice.words}
          hint={notice.wordsHint}
          maxLength={120}
          value={words.value}
          wrong={wrong.value}
          onInput={({ currentTarget }) => (words.value = currentTarget.value)}
        />
      ) : null}
      <div class="crisis-buttons">
        <PressButton id="crisis-show" look="stop" onPress={show}>
          {notice.show}
        </PressButton>
        <PressButton id="crisis-cancel" look="quiet" onPress={onOver}>
          {notice.cancel}
        </PressButton>
      </div>
    </div>
  )
}

function Standing({ stands }: { readonly stands: NonNullable<StaffCrisis['stands']> }) {
  const isAsking = useSignal(false)
  const { notice } = t.value
  const withdraw = async () => {
    const ask = () => answerOf(server.crisis.notice.$delete())
    const isDone = await press({ button: 'crisis-withdraw', spot: 'crisis', ask })
    if (isDone) tell('crisis', view.value?.crisis.asked ? notice.waits : notice.withdrawn, false)
    isAsking.value = false
  }
  return (
    <div class="crisis-standing">
      <p>{notice.stands(nameOf(stands), dayAndTime(stands.at))}</p>
      {isAsking.value ? (
        <>
          <p>{notice.withdrawSurely}</p>
          <div class="crisis-buttons">
            <PressButton id="crisis-withdraw" look="primary" onPress={withdraw}>
              {notice.withdrawYes}
            </PressButton>
            <PressButton id="crisis-stay" look="quiet" onPress={() => (isAsking.value = false)}>
              {notice.cancel}
            </PressButton>
          </div>
        </>
      ) : (
        <PressButton id="crisis-down" look="primary" onPress={() => (isAsking.value = true)}>
          {notice.withdraw}
        </PressButton>
      )}
    </div>
  )
}
