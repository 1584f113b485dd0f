import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { type Link, linkJudge } from '../../server/contract/link.ts'
import type { Beat } from '../../server/contract/live.ts'
import { lobbyClock } from '../../server/contract/lobby-clock.ts'
import type { TicketView } from '../../server/contract/views.ts'
import { retries } from './retries.ts'

/** A phone's line to its ticket. */
export interface TicketLine {
  /** The last whole view; it stays while the line is down, and `link` says how far to trust it. */
  readonly view: ReadonlySignal<TicketView | null>
  readonly link: ReadonlySignal<Link>
  /** There is no such ticket today. */
  readonly isUnknown: ReadonlySignal<boolean>
  /** The lobby's time, told anew each second. */
  readonly clock: ReadonlySignal<number>
  close(): void
}

const lookEveryMs = 500
const againMs = 1500

/**
 * Follows a ticket by the browser's own event stream: a phone page should weigh next to nothing. A line can die
 * without a word, so a phone that has slept opens a new one at once, and so does one that has long heard nothing.
 */
export function followTicket(id: string, page: Document = document): TicketLine {
  const view = signal<TicketView | null>(null)
  const link = signal<Link>('connecting')
  const isUnknown = signal(false)
  const judge = linkJudge(performance.now())
  const retry = retries()
  const time = lobbyClock()
  const clock = signal(time.now())
  const address = `/api/tickets/${encodeURIComponent(id)}`
  let stream: EventSource | null = null
  let again: ReturnType<typeof setTimeout> | undefined
  let isOpen = true

  function open(): void {
    clearTimeout(again)
    stream?.close()
    if (!isOpen) return
    const line = new EventSource(`${address}/live`)
    stream = line
    line.addEventListener('view', ({ data }) => {
      view.value = JSON.parse(data)
      judge.caughtUp()
      look()
    })
    line.addEventListener('beat', ({ data }) => {
      const beat: Beat = JSON.parse(data)
      judge.heard(performance.now())
      time.set(beat)
      look()
    })
    line.onerror = () => {
      judge.gone(performance.now())
      // The browser tries again by itself, but not after an answer that is no stream.
      if (line.readyState === EventSource.CLOSED) void askWhy(line)
    }
  }

  async function askWhy(line: EventSource): Promise<void> {
    const status = await fetch(address).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 404) isUnknown.value = true
    else if (line === stream) again = setTimeout(open, againMs)
  }

  function look(): void {
    const now = performance.now()
    link.value = judge.look(now)
    clock.value = time.now()
    if (retry.isDue(link.value, now)) open()
  }

  const hangUp = () => stream?.close()
  const wake = () => {
    if (page.visibilityState === 'visible') open()
  }
  const wakeAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted) open()
  }
  page.addEventListener('visibilitychange', wake)
  // A page that is gone from sight may come back as it was, by the browser's Back.
  addEventListener('pagehide', hangUp)
  addEventListener('pageshow', wakeAgain)
  addEventListener('online', open)
  const looking = setInterval(look, lookEveryMs)
  open()
  effect(() => {
    if (isUnknown.value) close()
  })

  function close(): void {
    isOpen = false
    stream?.close()
    clearTimeout(again)
    clearInterval(looking)
    page.removeEventListener('visibilitychange', wake)
    removeEventListener('pagehide', hangUp)
    removeEventListener('pageshow', wakeAgain)
    removeEventListener('online', open)
  }
  return { view, link, isUnknown, clock, close }
}
