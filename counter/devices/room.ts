import { computed, effect, signal } from '@preact/signals'
import { type Connection, connect } from '../../server/contract/connect.ts'
import { page } from '../page.ts'
import { lookWho, sessionEnded } from '../session.ts'

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
  const refused = connection.value?.refused.value
  if (refused === 'sign-in') sessionEnded()
  if (refused === 'not-allowed') void lookWho()
})

/** All devices of the lobby; null until the first view has come. */
export const devices = computed(() => connection.value?.view.value ?? null)
/** Whether what is shown is from now. */
export const link = computed(() => connection.value?.link.value ?? 'connecting')
/** The lobby's time. */
export const now = computed(() => connection.value?.clock.value ?? 0)
