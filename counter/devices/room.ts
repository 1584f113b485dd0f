import { computed, effect, signal } from '@preact/signals'
import { type Connection, connect } from '../../server/contract/connect.ts'
import { page } from '../page.ts'
import { sessionEnded } from '../session.ts'

const connection = signal<Connection<'devices'> | null>(null)
const isLooking = computed(() => page.value === 'devices')

effect(() => {
  if (!isLooking.value) return
  const line = connect('devices')
  connection.value = line
  return () => {
    connection.value = null
    line.close()
  }
})

effect(() => {
  if (connection.value?.refused.value === 'sign-in') sessionEnded()
})

/** All devices of the lobby; null until the first view has come. */
export const devices = computed(() => connection.value?.view.value ?? null)
/** Whether what is shown is from now. */
export const link = computed(() => connection.value?.link.value ?? 'connecting')
