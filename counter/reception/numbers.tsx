import { useSignal } from '@preact/signals'
import type { StaffTicket } from '../../server/contract/views.ts'
import { isRecord } from '../api.ts'
import { minutesSince } from '../clock.ts'
import { view } from '../lobby.ts'
import { PressButton } from '../parts/press-button.tsx'
import { printing } from '../print.ts'
import { rushTexts } from '../rush/texts.ts'
import { AwayRow } from './away.tsx'
import { nameOf } from './errands.ts'
import { reprint } from './number.ts'
import { QrCode } from './qr-code.tsx'
import { t } from './texts.ts'

/** Those who wait, the latest first: whoever lost a paper came just now. */
export function Numbers() {
  const written = useSignal('')
  const words = t.value.numbers
  const waiting = [...(view.value?.waiting ?? [])].sort((a, b) => b.arrival - a.arrival)
  const wanted = written.value.replace(/\s/g, '').toLocaleUpperCase()
  const away = (view.value?.away ?? []).filter(({ number }) => number.includes(wanted))
  const found = waiting.filter(({ number }) => number.includes(wanted))
  return (
    <main class="tab numbers">
      <div class="find">
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          autocomplete="off"
          onInput={(event) => {
            written.value = event.currentTarget.value
          }}
        />
      </div>
      {away.length > 0 ? (
        <ul class="list" aria-label={rushTexts.value.away(away.length)}>
          {away.map((ticket) => (
            <AwayRow key={ticket.id} ticket={ticket} />
          ))}
        </ul>
      ) : null}
      {found.length === 0 && away.length === 0 ? (
        <p class="nothing">{waiting.length === 0 ? words.none : words.nothing}</p>
      ) : (
        <ul class="list">
          {found.map((ticket) => (
            <Row key={ticket.id} ticket={ticket} />
          ))}
        </ul>
      )}
    </main>
  )
}

function Row({ ticket: { id, number, errand, arrival } }: { readonly ticket: StaffTicket }) {
  const page = useSignal<string | null>(null)
  const words = t.value.number
  return (
    <li>
      <strong class="list-mark">{number}</strong>
      <span class="list-what">
        {nameOf(errand)}
        <small>{t.value.numbers.waited(minutesSince(arrival))}</small>
      </span>
      <span class="list-deeds">
        <PressButton
          id={`print-${id}`}
          busy={printing.value.has(`print-${id}`)}
          onPress={() => reprint(id, number)}
        >
          {words.again}
        </PressButton>
        <PressButton
          id={`code-${id}`}
          expanded={page.value !== null}
          onPress={async () => {
            page.value = page.value === null ? await pageOf(id) : null
          }}
        >
          {page.value === null ? words.code : words.hide}
        </PressButton>
      </span>
      {page.value ? <QrCode address={page.value} /> : null}
    </li>
  )
}

/** The ticket's own page, as phones reach it. */
async function pageOf(ticket: string): Promise<string | null> {
  try {
    const reply = await fetch(`/api/tickets/${ticket}`)
    const body: unknown = await reply.json()
    return isRecord(body) && typeof body.page === 'string' ? body.page : null
  } catch {
    return null
  }
}
