import { useSignal } from '@preact/signals'
import type { StaffView } from '../../server/contract/views.ts'
import { answerOf, day } from '../api.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { press, rest } from '../press.ts'

/** The end of the day is said twice, for it sends people home. */
export function DayOpen({ view }: { readonly view: StaffView }) {
  const t = texts.value
  const asking = useSignal(false)
  const ask = (yes: boolean) => () => {
    asking.value = yes
    rest()
  }
  const close = async () => {
    const closed = await press({ button: 'close-day', spot: 'day', ask: () => answerOf(day.close.$post()) })
    if (closed) asking.value = false
  }
  return (
    <section class="day">
      {asking.value ? (
        <div class="ask">
          <h2>{t.day.closeAsk}</h2>
          <p>
            {t.day.closeWaiting(view.waitingTotal)} {t.day.closeMeans}
          </p>
          <PressButton id="close-day" look="stop" onPress={close}>
            {t.day.close}
          </PressButton>
          <PressButton id="keep-day" look="quiet" onPress={ask(false)}>
            {t.cancel}
          </PressButton>
        </div>
      ) : (
        <PressButton id="ask-close-day" look="quiet" onPress={ask(true)}>
          {t.day.close}
        </PressButton>
      )}
      <Told spot="day" />
    </section>
  )
}

/** A closed day can be taken back. */
export function DayClosed() {
  const t = texts.value.day
  const reopen = () => press({ button: 'reopen-day', spot: 'day', ask: () => answerOf(day.reopen.$post()) })
  return (
    <section class="day closed">
      <p>
        <strong>{t.closed}</strong> {t.closedMeans}
      </p>
      <PressButton id="reopen-day" look="primary" onPress={reopen}>
        {t.reopen}
      </PressButton>
      <Told spot="day" />
    </section>
  )
}
