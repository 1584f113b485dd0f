import { useSignal } from '@preact/signals'
import type { LaterList } from '../../server/contract/later.ts'
import { answerOf, server } from '../api.ts'
import { language } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { useList } from '../parts/use-list.ts'
import { press } from '../press.ts'
import { t } from './texts.ts'

type Sheet = LaterList['sheets'][number]

/** What was entered before, each as a whole, and the way to take one back. */
export function LaterSheets() {
  const { list, failed, load } = useList<LaterList>(() => answerOf(server.crisis.sheets.$get()))
  const { later } = t.value
  return (
    <section>
      <h2>{later.earlier}</h2>
      <Told spot="crisis" />
      {failed.value ? <p role="alert">{t.value.failed}</p> : null}
      {list.value?.sheets.length === 0 ? <p>{later.noEarlier}</p> : null}
      <ul class="crisis-sheets">
        {list.value?.sheets.map((sheet) => (
          <Row key={sheet.id} sheet={sheet} onGone={load} />
        ))}
      </ul>
    </section>
  )
}

function Row({ sheet, onGone }: { readonly sheet: Sheet; readonly onGone: () => unknown }) {
  const isAsking = useSignal(false)
  const { later, notice } = t.value
  const date = new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeZone: 'UTC' })
  const marks = [sheet.drill ? later.ofDrill : null, sheet.exact ? null : later.guessed].filter(Boolean)
  const takeBack = async () => {
    const param = { sheet: `${sheet.id}` }
    const ask = () => answerOf(server.crisis.sheets[':sheet'].$delete({ param }))
    if (await press({ button: `sheet-yes-${sheet.id}`, spot: 'crisis', ask })) onGone()
  }
  return (
    <li>
      <p>
        {later.sheet(date.format(Date.parse(sheet.day)), sheet.visits, sheet.by ?? later.somebody)}
        {marks.length > 0 ? ` (${marks.join(', ')})` : ''}
      </p>
      {isAsking.value ? (
        <>
          <p>{later.takeBackSurely}</p>
          <PressButton id={`sheet-yes-${sheet.id}`} look="stop" onPress={takeBack}>
            {later.takeBackYes}
          </PressButton>
          <PressButton id={`sheet-no-${sheet.id}`} look="quiet" onPress={() => (isAsking.value = false)}>
            {notice.cancel}
          </PressButton>
        </>
      ) : (
        <PressButton id={`sheet-back-${sheet.id}`} look="quiet" onPress={() => (isAsking.value = true)}>
          {later.takeBack}
        </PressButton>
      )}
    </li>
  )
}
