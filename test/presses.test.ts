import { expect, test } from 'vitest'
import type { Answer } from '../server/lobby.ts'
import { openPresses } from '../server/presses.ts'

const done: Answer = { ok: true, events: [] }
const press = { id: 'staff:1 a-key-of-its-own', what: '/api/counters/3/next' }

function openHere(kept: Readonly<Record<string, string>> = {}) {
  let now = 0
  let asked = 0
  const presses = openPresses({ find: (id) => kept[id] ?? null }, () => now)
  const once = (answer: Promise<Answer> | Answer, what = press.what) =>
    presses.once({ ...press, what }, async () => {
      asked += 1
      return answer
    })
  const later = (minutes: number) => {
    now += minutes * 60_000
  }
  return { once, asked: () => asked, later }
}

test('a press that is asked for again while it is under way is done once, and both get its answer', async () => {
  const { once, asked } = openHere()
  let finish: (answer: Answer) => void = () => undefined
  const slow = new Promise<Answer>((ends) => {
    finish = ends
  })
  const both = [once(slow), once(slow)]
  finish(done)
  expect(await Promise.all(both)).toEqual([done, done])
  expect(asked()).toBe(1)
})

test('what a rule refused stays refused for the same press', async () => {
  const { once, asked } = openHere()
  const no: Answer = { ok: false, refusal: 'line-is-empty' }
  expect(await once(no)).toEqual(no)
  expect(await once(done)).toEqual(no)
  expect(asked()).toBe(1)
})

test('what could not be kept did not happen, and is tried again', async () => {
  const { once, asked } = openHere()
  await once({ ok: false, refusal: 'not-kept' })
  expect(await once(done)).toEqual(done)
  expect(asked()).toBe(2)
})

test('a press that broke is tried again', async () => {
  const { once } = openHere()
  await expect(once(Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await once(done)).toEqual(done)
})

test('what was done before a restart is not done again', async () => {
  const { once, asked } = openHere({ [press.id]: press.what })
  expect(await once(done)).toEqual(done)
  expect(asked()).toBe(0)
})

test('one key is for one press', async () => {
  const { once } = openHere()
  await once(done)
  const other = await once(done, '/api/counters/3/finish')
  expect(other).toEqual({ ok: false, refusal: 'key-belongs-to-another-press' })
})

test('a press is forgotten when nobody can ask for it any more', async () => {
  const { once, asked, later } = openHere()
  await once(done)
  later(11)
  await once(done)
  expect(asked()).toBe(2)
})
