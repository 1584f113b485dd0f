import { computed, effect, signal } from '@preact/signals'
import { applyHouse } from '../server/contract/apply-house.ts'
import { type Connection, connect } from '../server/contract/connect.ts'
import { chosen } from './chosen.ts'
import { opened } from './desk/panel.ts'
import { lookWho, may, sessionEnded } from './session.ts'

const connection = signal<Connection<'staff'> | null>(null)
const mayLook = computed(() => may('look'))

effect(() => {
  if (!mayLook.value) return
  const counter = chosen.value
  const line = connect<'staff'>(counter === null ? 'staff' : `staff:${counter}`, {
    mayReload: () => opened.peek() === null,
  })
  connection.value = line
  return () => {
    connection.value = null
    line.close()
  }
})

effect(() => {
  const refused = connection.value?.refused.value
  if (refused === 'sign-in') sessionEnded()
  if (refused === 'unknown') chosen.value = null
  // Somebody has changed my roles: what I may do is asked anew.
  if (refused === 'not-allowed') void lookWho()
})

/** The whole lobby as staff see it; null until the first view has come. */
export const view = computed(() => connection.value?.view.value ?? null)
/** Whether what is shown is from now. */
export const link = computed(() => connection.value?.link.value ?? 'connecting')
/** The lobby's time, which in a demonstration runs faster than the clerk's. */
export const now = computed(() => connection.value?.clock.value ?? 0)

effect(() => {
  const house = view.value?.house
  if (house) applyHouse(house)
})

const longestMs = 1000

/** Remembers what is shown now; the answer waits until something else is, or a second is over. */
export function viewAfter(): () => Promise<void> {
  const before = view.peek()
  return () =>
    new Promise((shown) => {
      const stop = effect(() => {
        if (view.value !== before) shown()
      })
      setTimeout(() => {
        stop()
        shown()
      }, longestMs)
    })
}
