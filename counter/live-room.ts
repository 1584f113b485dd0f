import { computed, effect, signal } from '@preact/signals'
import { type Connection, connect } from '../server/contract/connect.ts'
import { type Page, page } from './page.ts'
import { lookWho, sessionEnded } from './session.ts'

/** A room that is listened to only while its page is looked at. */
export function liveRoom<R extends 'lead' | 'reception' | 'devices'>(room: Page & R) {
  const connection = signal<Connection<R> | null>(null)
  const isLooking = computed(() => page.value === room)

  effect(() => {
    if (!isLooking.value) return
    const line = connect<R>(room)
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

  return {
    /** Null until the first view has come. */
    view: computed(() => connection.value?.view.value ?? null),
    /** Whether what is shown is from now. */
    link: computed(() => connection.value?.link.value ?? 'connecting'),
    /** The lobby's time. */
    now: computed(() => connection.value?.clock.value ?? 0),
  }
}
