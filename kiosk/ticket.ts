import { computed, effect, signal } from '@preact/signals'
import { type Connection, connect } from '../server/contract/connect.ts'
import { paperOf } from './paper.ts'
import { lobby, place } from './state.ts'

const line = signal<Connection<'ticket'> | null>(null)

const issued = computed(() => (place.value.at === 'ticket' ? place.value.ticket : null))

effect(() => {
  if (!issued.value) return
  const opened = connect(`ticket:${issued.value.id}`)
  line.value = opened
  return () => {
    opened.close()
    line.value = null
  }
})

const live = computed(() => line.value?.view.value ?? null)

/** The ticket on the screen: as it was issued, and then as the lobby tells it. */
export const ticket = computed(() => issued.value && { ...issued.value, ...live.value })

/** What it is for, in the catalogue's words. */
export const errandName = computed(() => {
  const groups = lobby.view.value?.groups ?? []
  const listed = groups.flatMap(({ errands }) => errands).find(({ id }) => id === issued.value?.errand)
  return live.value?.errand ?? listed?.name ?? null
})

/** Place and wait are not told anew at the moment. */
export const isOld = computed(() => line.value?.link.value === 'stale')

/** What the printer said. */
export const paper = computed(() => paperOf(ticket.value?.slip ?? 'none'))
export const paperFailed = computed(() => paper.value === 'failed' || paper.value === 'uncertain')
