import { computed, effect, signal } from '@preact/signals'
import { type Connection, connect } from '../../server/contract/connect.ts'
import { page } from '../page.ts'
import { sessionEnded } from '../session.ts'

const connection = signal<Connection<'reception'> | null>(null)
const isLooking = computed(() => page.value === 'reception')

effect(() => {
  if (!isLooking.value) return
  const line = connect('reception')
  connection.value = line
  return () => {
    connection.value = null
    line.close()
  }
})

effect(() => {
  if (connection.value?.refused.value === 'sign-in') sessionEnded()
})

/** What the reception has done today; null until the first view has come. */
export const done = computed(() => connection.value?.view.value ?? null)
/** Whether what is shown is from now. */
export const link = computed(() => connection.value?.link.value ?? 'connecting')
