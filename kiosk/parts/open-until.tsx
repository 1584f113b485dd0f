import { atTime, commonIn } from '../../server/contract/format.ts'
import { language, t } from '../language.ts'
import { house } from '../state.ts'

/** How long it is open today; and that this is a trial, so that nobody takes it for the real thing. */
export function OpenUntil() {
  const here = house.value
  if (!here) return null
  const until = here.closesAt && atTime(here.closesAt, { language: language.value, timeZone: here.timeZone })
  return (
    <>
      {here.trial ? <strong>{commonIn(language.value).trial}</strong> : null}
      {until ? <span>{t.value.until(until)}</span> : null}
    </>
  )
}
