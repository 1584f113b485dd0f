import './crisis-bar.css'
import { Siren } from 'lucide-preact'
import type { StaffCrisis } from '../../server/contract/views.ts'
import { answerOf, server } from '../api.ts'
import { view } from '../lobby.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press } from '../press.ts'
import { session } from '../session.ts'
import { barTexts, nameOf } from './texts.ts'

/** Above every staff page: what stands on all screens, and what waits for a second person. */
export function CrisisBar() {
  const crisis = view.value?.crisis
  return (
    <section class="crisis-bar" role="alert" aria-label={barTexts.value.label}>
      {crisis?.asked ? <Asked asked={crisis.asked} /> : null}
      {crisis?.stands ? <Stands stands={crisis.stands} /> : null}
    </section>
  )
}

function Stands({ stands }: { readonly stands: NonNullable<StaffCrisis['stands']> }) {
  const t = barTexts.value
  return (
    <div class={`crisis-bar-line${stands.drill ? ' drill' : ''}`}>
      <Siren aria-hidden />
      <p>{t.stands(nameOf(stands))}</p>
      <a class="press" href="#crisis">
        {t.toPage}
      </a>
    </div>
  )
}

function Asked({ asked }: { readonly asked: NonNullable<StaffCrisis['asked']> }) {
  const t = barTexts.value
  const isMine = typeof session.value === 'object' && session.value?.name === asked.by
  const what = nameOf(asked)
  const said = asked.act === 'raise' ? t.asksRaise : t.asksWithdraw
  const param = { question: `${asked.id}` }
  const questions = server.crisis.questions[':question']
  const act = (button: string, ask: () => ReturnType<typeof answerOf>) => () =>
    press({ button, spot: 'head', ask })
  return (
    <div class="crisis-bar-line asks">
      <Siren aria-hidden />
      <p>{isMine ? t.waits(what) : said(asked.by, what)}</p>
      {isMine ? null : (
        <PressButton
          id="crisis-confirm"
          look="stop"
          onPress={act('crisis-confirm', () => answerOf(questions.confirm.$post({ param })))}
        >
          {t.confirm}
        </PressButton>
      )}
      <PressButton id="crisis-no" onPress={act('crisis-no', () => answerOf(questions.$delete({ param })))}>
        {isMine ? t.takeBack : t.no}
      </PressButton>
    </div>
  )
}
