import { computed, effect, signal } from '@preact/signals'
import { type Connection, connect } from '../server/contract/connect.ts'
import type { Said } from '../server/contract/offers.ts'
import { isDraft } from './draft.ts'
import { errands, saidOf } from './offers.ts'
import { paperOf } from './paper.ts'
import { place } from './state.ts'

const line = signal<Connection<'ticket'> | null>(null)

const issued = computed(() => (place.value.at === 'ticket' ? place.value.ticket : null))

/** Of whoever stands here now: just taken, or held under the scanner. */
const held = computed(() => (place.value.at === 'scanned' ? place.value.ticket : issued.value))

effect(() => {
  if (!held.value || isDraft) return
  const opened = connect(`ticket:${held.value.id}`)
  line.value = opened
  return () => {
    opened.close()
    line.value = null
  }
})

const live = computed(() => line.value?.view.value ?? null)

/** The ticket on the screen: as it was issued or scanned, and then as the lobby tells it. */
export const ticket = computed(() => held.value && { ...held.value, ...live.value })

/** The address of its own page, for who got no paper. */
export const page = computed(() => issued.value?.page ?? null)

/** What it is for, in the catalogue's words. */
export const errandName = computed<Said | null>(() => {
  if (place.value.at === 'scanned') return saidOf(place.value.ticket.errand)
  if (live.value) return saidOf(live.value.errand)
  return errands.value.get(issued.value?.errand ?? '')?.name ?? null
})

/** Its holder leaves, and comes back later. */
export const isAway = computed(() => {
  const shown = ticket.value
  return !!shown?.away && (shown.state ?? 'away') === 'away'
})

/** Place and wait are not told anew at the moment. */
export const isOld = computed(() => line.value?.link.value === 'stale')

/** What the printer said to whoever has just taken a number. */
export const paper = computed(() => paperOf((issued.value && ticket.value?.slip) ?? 'none'))
export const paperFailed = computed(() => paper.value === 'failed' || paper.value === 'uncertain')

/** Says that whoever holds this ticket is back; false when that did not come through. */
export async function sayBack(): Promise<boolean> {
  const id = held.value?.id
  if (!id) return false
  try {
    const headers = { 'content-type': 'application/json' }
    const signal = AbortSignal.timeout(answerWithinMs)
    const address = `/api/tickets/${encodeURIComponent(id)}/back`
    return (await fetch(address, { method: 'POST', headers, body: '{}', signal })).ok
  } catch {
    return false
  }
}
const answerWithinMs = 4000
