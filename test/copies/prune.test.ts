import { expect, test } from 'vitest'
import { baseName, logName, wholeName } from '../../server/copies/names.ts'
import type { Place } from '../../server/copies/places/place.ts'
import { prune } from '../../server/copies/prune.ts'

/** A place in memory: only what lies where matters here. */
function placeWith(names: readonly string[]): {
  readonly place: Place
  left(): readonly string[]
  order: string[]
} {
  const there = new Set(names)
  const order: string[] = []
  const place: Place = {
    put: async (name) => void there.add(name),
    get: async () => null,
    list: async (folder) => {
      if (folder === '') return [...new Set([...there].map((name) => name.split('/')[0] ?? ''))]
      return [...there]
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => name.slice(folder.length + 1))
    },
    remove: async (name) => {
      order.push(name)
      there.delete(name)
    },
    close: async () => undefined,
  }
  return { place, left: () => [...there].sort(), order }
}

const day = 86_400_000
const monday = 1_795_600_000_000
const [old, now] = [`stream-${monday - 9 * day}-00000001`, `stream-${monday}-00000002`]
const picture = (stream: string, at: number) => [baseName(stream, at, 0), wholeName(stream, at)]
const logs = (stream: string, count: number) =>
  Array.from({ length: count }, (_, seq) => logName(stream, seq))
/** Each day has ten pieces. */
const logFrom = async (stream: string, at: number) => (stream === now ? ((at - monday) / day) * 10 : 0)

test('of seven days each moment can be restored, and what lies before them is gone', async () => {
  const days = Array.from({ length: 10 }, (_, index) => monday + index * day)
  const { place, left } = placeWith([
    ...picture(old, monday - 9 * day),
    ...logs(old, 5),
    ...days.flatMap((at) => picture(now, at)),
    ...logs(now, 100),
  ])
  // Seven days before Wednesday noon of the next week is Wednesday noon: Wednesday's picture still begins it.
  await prune(place, { current: now, keepFrom: monday + 2.5 * day, logFrom })
  expect(left()).toEqual(
    [...days.slice(2).flatMap((at) => picture(now, at)), ...logs(now, 100).slice(20)].sort(),
  )
})

test('while nothing is old enough, all stays; a picture that was never finished goes', async () => {
  const half = baseName(now, monday + day, 0)
  const whole = [...picture(now, monday), ...picture(now, monday + 2 * day), ...logs(now, 30)]
  const { place, left } = placeWith([...whole, half])
  await prune(place, { current: now, keepFrom: monday - day, logFrom })
  expect(left()).toEqual([...whole].sort())
})

test('a picture that is under way stays', async () => {
  const names = [...picture(now, monday), baseName(now, monday + day, 0), ...logs(now, 30)]
  const { place, left } = placeWith(names)
  await prune(place, { current: now, keepFrom: monday + 20 * day, logFrom })
  expect(left()).toEqual([...names].sort())
})

test('the mark goes before its parts, so that half a picture never looks whole', async () => {
  const { place, order } = placeWith([
    ...picture(now, monday),
    ...picture(now, monday + day),
    ...logs(now, 20),
  ])
  await prune(place, { current: now, keepFrom: monday + 1.5 * day, logFrom })
  expect(order.slice(0, 2)).toEqual([wholeName(now, monday), baseName(now, monday, 0)])
})

test('what is none of ours is left alone', async () => {
  const foreign = [`${old}/ferie.jpg`, 'billeder/ferie.jpg']
  const { place, left } = placeWith([...picture(now, monday), ...foreign])
  await prune(place, { current: now, keepFrom: monday + 20 * day, logFrom })
  expect(left()).toEqual(expect.arrayContaining(foreign))
})
