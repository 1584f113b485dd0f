import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Honesty } from '../../server/contract/honesty.ts'
import { answerOf, server } from '../api.ts'
import { language } from '../language.ts'
import { lastDays } from './last-days.ts'
import { day, leadNow } from './room.ts'
import { leadTexts } from './texts.ts'

const days = 30
/** A day changes little of a month. */
const looksEveryMs = 600_000

/** Whether the waits that people were told have held, in plain words. */
export function Promises() {
  const t = leadTexts.value
  const got = useSignal<Honesty | 'failed' | null>(null)
  async function look(): Promise<void> {
    const zone = day.value?.house.timeZone
    if (!zone) return
    const answer = await answerOf(server['told-waits'].$get({ query: lastDays(zone, leadNow.value, days) }))
    got.value = answer.ok ? (answer.body as Honesty) : 'failed'
  }
  useEffect(() => {
    void look()
    const looking = setInterval(() => void look(), looksEveryMs)
    return () => clearInterval(looking)
  }, [])
  return (
    <section class="lead-promises">
      <h2>{t.honesty}</h2>
      {got.value === null ? null : got.value === 'failed' ? (
        <p class="lead-said">{t.honestyFailed}</p>
      ) : (
        <Said honesty={got.value} />
      )}
    </section>
  )
}

function Said({ honesty }: { readonly honesty: Honesty }) {
  const t = leadTexts.value
  const { known, within, maeMinutes } = honesty
  if (known === 0) return <p class="lead-said">{t.honestyNobody}</p>
  return (
    <>
      <p class="lead-said">{t.honestyWithin(Math.round((within / known) * 100))}</p>
      <p class="lead-said lead-small">
        {maeMinutes === null ? null : `${t.honestyError(oneDecimal(maeMinutes))} `}
        {t.honestyCount(known)}
      </p>
    </>
  )
}

const oneDecimal = (minutes: number): string =>
  minutes.toLocaleString(language.value, { maximumFractionDigits: 1 })
