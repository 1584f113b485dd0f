import { expect, test, vi } from 'vitest'
import { openTelling } from '../../server/rooms/telling.ts'
import type { Scene } from '../../server/screens/house.ts'

/** A lobby whose every look makes a scene of its own, and which says when it changes. */
function lobby() {
  const listeners: (() => void)[] = []
  let scenes = 0
  return {
    parts: {
      lobby: {
        read: <T>(look: (day: never) => T) => Promise.resolve(look(undefined as never)),
        onChange: (listener: () => void) => void listeners.push(listener),
      },
      scenes: () => ({ now: ++scenes }) as Scene,
    },
    change: () => {
      for (const listener of listeners) listener()
    },
  }
}

test('whoever pressed is answered before anybody is told, then what hangs in the house, then desks, then phones', async () => {
  const told: string[] = []
  const { parts } = lobby()
  const telling = openTelling({
    ...parts,
    rooms: () => ['phone:a', 'wall', 'ticket:b', 'staff:3', 'sign:3', 'kiosk'],
    tell: (room) => void told.push(room),
  })
  telling.update()
  await Promise.resolve()
  expect(told).toEqual([])
  await vi.waitFor(() => expect(told).toHaveLength(6))
  expect(told).toEqual(['wall', 'sign:3', 'kiosk', 'staff:3', 'phone:a', 'ticket:b'])
})

test('what changes while the rooms are told is told to the rest, and then to all once more', async () => {
  const told: string[] = []
  const { parts, change } = lobby()
  const telling = openTelling({
    ...parts,
    rooms: () => ['wall', 'kiosk'],
    tell: (room, { now }) => {
      told.push(`${room} ${now}`)
      const until = performance.now() + 6
      while (performance.now() < until);
      if (told.length > 1) return
      change()
      telling.update()
    },
  })
  telling.update()
  await vi.waitFor(() => expect(told).toHaveLength(4))
  expect(told).toEqual(['wall 1', 'kiosk 2', 'wall 3', 'kiosk 3'])
})

test('a house that closes tells nobody any more', async () => {
  const told: string[] = []
  const { parts } = lobby()
  const telling = openTelling({ ...parts, rooms: () => ['wall'], tell: (room) => void told.push(room) })
  telling.update()
  telling.close()
  await new Promise((later) => setTimeout(later, 20))
  expect(told).toEqual([])
})
