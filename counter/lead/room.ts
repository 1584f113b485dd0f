import { computed, effect, signal } from '@preact/signals'
import { type Connection, connect } from '../../server/contract/connect.ts'
import { page } from '../page.ts'
import { sessionEnded } from '../session.ts'

const connection = signal<Connection<'lead'> | null>(null)
const isLooking = computed(() => page.value === 'lead')

effect(() => {
  if (!isLooking.value) return
  const line = connect('lead')
  connection.value = line
  return () => {
    connection.value = null
    line.close()
  }
})

effect(() => {
  if (connection.value?.refused.value === 'sign-in') sessionEnded()
})

/** The day as its lead sees it; null until the first view has come. */
export const day = computed(() => connection.value?.view.value ?? null)
/** Whether what is shown is from now. */
export const link = computed(() => connection.value?.link.value ?? 'connecting')
/** The lobby's time. */
export const leadNow = computed(() => connection.value?.clock.value ?? 0)
