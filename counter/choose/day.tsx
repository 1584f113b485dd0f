import type { StaffView } from '../../server/contract/views.ts'
import { day } from '../api.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { press } from '../press.ts'
import { surely } from '../surely.ts'

const closeDay = () => surely((options) => day.close.$post({}, options))
const reopenDay = () => surely((options) => day.reopen.$post({}, options))

/** The end of the day is asked twice, for it sends people home. */
export function CloseDay({ view, onEnd }: { readonly view: StaffView; readonly onEnd: () => void }) {
  const t = texts.value
  const close = async () => {
    const closed = await press({ button: 'close-day', spot: 'day', ask: closeDay })
    if (closed) onEnd()
  }
  return (
    <section class="day">
      <h2>{t.day.closeAsk}</h2>
      <p>
        {t.day.closeWaiting(view.waitingTotal)} {t.day.closeMeans}
      </p>
      <Told spot="day" />
      <div class="day-buttons">
        <PressButton id="close-day" look="stop" onPress={close}>
          {t.day.close}
        </PressButton>
        <PressButton id="keep-day" look="quiet" onPress={onEnd}>
          {t.cancel}
        </PressButton>
      </div>
    </section>
  )
}

/** A closed day can be taken back. */
export function DayClosed() {
  const t = texts.value.day
  const reopen = () => press({ button: 'reopen-day', spot: 'day', ask: reopenDay })
  return (
    <section class="day">
      <h2>{t.closed}</h2>
      <p>{t.closedMeans}</p>
      <Told spot="day" />
      <div class="day-buttons">
        <PressButton id="reopen-day" look="primary" onPress={reopen}>
          {t.reopen}
        </PressButton>
      </div>
    </section>
  )
}
