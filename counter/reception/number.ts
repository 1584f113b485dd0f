import { computed, signal } from '@preact/signals'
import type { Need } from '../../server/contract/views.ts'
import { answerOf, isRecord, papers, presses } from '../api.ts'
import { view } from '../lobby.ts'
import { print } from '../print.ts'
import { surely } from '../surely.ts'
import { deed, keyFor } from './deed.ts'
import { begin, behalf, errand, spoken } from './enquiry.ts'

/** A number that the reception has given, with what its holder takes along. */
export interface Given {
  readonly id: string
  readonly number: string
  /** The address of the ticket's own page. */
  readonly page: string
  readonly wait: { readonly low: number; readonly high: number }
  /** Whether the wait is so long that its holder is offered to come back later. */
  readonly mayLeave: boolean
  readonly onPaper: boolean
}

export const needs = signal<readonly Need[]>([])
/** A word to whoever calls. */
export const remark = signal('')
/** The one counter that somebody is sent to. */
export const sentTo = signal<string | null>(null)
export const given = signal<Given | null>(null)
/** How it was to be taken along when the errand turned out to be full: the reception may pass over that. */
export const full = signal<{ readonly onPaper: boolean } | null>(null)

/** The counters that somebody can be sent to now. */
export const openCounters = computed(() =>
  (view.value?.counters ?? []).filter(({ state }) => state !== 'closed'),
)

export function toggleNeed(need: Need): void {
  needs.value = needs.value.includes(need)
    ? needs.value.filter((one) => one !== need)
    : [...needs.value, need]
}

export function forgetNumber(): void {
  needs.value = []
  sentTo.value = null
  remark.value = ''
  given.value = null
  full.value = null
}

/** The citizen has got the number. */
export function finish(): void {
  begin()
  forgetNumber()
}

export async function give(onPaper: boolean, force: boolean): Promise<void> {
  const about = errand.value
  if (about === null) return
  const json = {
    errand: about,
    language: spoken.value,
    paper: onPaper,
    behalf: behalf.value,
    needs: [...needs.value],
    onlyAt: sentTo.value,
    force,
    ...(remark.value.trim() ? { remark: remark.value.trim() } : {}),
  }
  const ask = () => surely((options) => presses.tickets.$post({ json }, options), keyFor(json))
  const answer = await deed(`give-${onPaper ? 'paper' : 'phone'}`, ask, ['errand-is-full'])
  if (!answer) return
  full.value = !answer.ok && answer.name === 'errand-is-full' ? { onPaper } : null
  given.value = answer.ok ? givenIn(answer.body, onPaper) : null
}

function givenIn(body: unknown, onPaper: boolean): Given | null {
  if (!isRecord(body) || !isRecord(body.expectedWait)) return null
  const { id, number, page, expectedWait, comeBack } = body
  const { medianMinutes, p80Minutes } = expectedWait
  return {
    id: String(id),
    number: String(number),
    page: String(page),
    wait: { low: Number(medianMinutes), high: Number(p80Minutes) },
    mayLeave: isRecord(comeBack),
    onPaper,
  }
}

/** Its holder leaves and comes back later; the new paper says when. */
export async function leaveUntil(id: string, number: string, onPaper: boolean): Promise<void> {
  const ask = () =>
    answerOf(presses.tickets[':ticket']['leave-until'].$post({ param: { ticket: id }, json: {} }))
  const answer = await deed(`leave-${id}`, ask)
  if (!answer?.ok) return
  if (onPaper) await reprint(id, number)
  finish()
}

/** Prints a number once more. */
export const reprint = (id: string, number: string): Promise<void> =>
  print({
    button: `print-${id}`,
    spot: 'reception',
    what: number,
    ask: () => answerOf(papers.tickets[':ticket'].copy.$post({ param: { ticket: id }, json: {} })),
  })
