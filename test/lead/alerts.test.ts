import { expect, test } from 'vitest'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { type Alert, alertsAfter } from '../../server/lead/alerts.ts'
import { canBeAsked, openAsks } from '../../server/lead/asks.ts'
import type { Standing } from '../../server/lead/standing.ts'

const line = (more: Partial<Standing> = {}): Standing => ({
  id: 'pas',
  errands: ['pas'],
  waiting: 0,
  longestMinutes: 0,
  first: null,
  over: 0,
  expectedMinutes: 0,
  target: { minutes: 10, share: 0.8 },
  counters: ['3'],
  unserved: 0,
  ...more,
})
const minute = 60_000

/** What is told as the line changes, from look to look. */
function told(...looks: readonly (Partial<Standing> & { readonly at: number })[]): (Alert['kind'] | null)[] {
  let alerts: readonly Alert[] = []
  return looks.map(({ at, ...more }) => {
    alerts = alertsAfter(alerts, [line(more)], at * minute)
    return alerts[0]?.kind ?? null
  })
}

test('nine who wait and 24 minutes expected, against a target of ten, are told', () => {
  expect(told({ at: 0, waiting: 9, expectedMinutes: 24 })).toEqual(['slow'])
})

test('a short line is not told, however long its errand takes', () => {
  expect(told({ at: 0, waiting: 2, expectedMinutes: 24 })).toEqual([null])
  expect(told({ at: 0, waiting: 9, expectedMinutes: 9 })).toEqual([null])
})

test('a line at the edge does not flicker: what was told stands until it is well below', () => {
  const looks = [10, 9, 10, 8, 7].map((expectedMinutes, n) => ({ at: n * 2, waiting: 4, expectedMinutes }))
  expect(told(...looks, { at: 20, waiting: 4, expectedMinutes: 6 })).toEqual([...Array(5).fill('slow'), null])
})

test('what was told stands for a minute, so that it can be read; but an empty line needs nobody', () => {
  const slow = { waiting: 3, expectedMinutes: 12 }
  const calm = { waiting: 1, expectedMinutes: 2 }
  expect(told({ at: 0, ...slow }, { at: 0.5, ...calm }, { at: 1.1, ...calm })).toEqual(['slow', 'slow', null])
  expect(told({ at: 0, ...slow }, { at: 0.5, waiting: 0 })).toEqual(['slow', null])
})

test('once a counter serves them, nobody is told that none does', () => {
  expect(told({ at: 0, waiting: 4, unserved: 4 }, { at: 0.1, waiting: 4, expectedMinutes: 3 })).toEqual([
    'unstaffed',
    null,
  ])
  expect(told({ at: 0, waiting: 4, unserved: 4 }, { at: 0.1, waiting: 4, expectedMinutes: 43 })).toEqual([
    'unstaffed',
    'slow',
  ])
})

test('one who waits and whom no open counter serves is told at once', () => {
  expect(told({ at: 0, waiting: 1, unserved: 1 }, { at: 2, waiting: 1 })).toEqual(['unstaffed', null])
})

test('a question is asked once, answered once by each counter, and ends by itself', () => {
  const asks = openAsks()
  const { id } = asks.ask('pas', 0)
  expect(asks.ask('pas', 1).id).toBe(id)
  asks.answer(id, { counter: '4', yes: false, at: 2 })
  asks.answer(id, { counter: '4', yes: true, at: 3 })
  expect(asks.all()[0]?.answers).toEqual([{ counter: '4', yes: true, at: 3 }])
  const alert: Alert = { line: 'pas', kind: 'slow', since: 0 }
  expect(asks.tidy([alert], 5 * minute), 'it is still needed').toBe(false)
  expect(asks.tidy([], 5 * minute), 'nobody needs it any more').toBe(true)
  asks.ask('pas', 0)
  expect(asks.tidy([alert], 16 * minute), 'it is too old').toBe(true)
  expect(asks.answer(id, { counter: '5', yes: true, at: 6 })).toBeNull()
})

test('asked are those who are there and could: not the counters that serve the line already', () => {
  const catalogue = firstCatalogue(null)
  const can = (
    id: string,
    counter?: { readonly state: 'open' | 'paused'; readonly serves: readonly string[] },
  ) => canBeAsked(catalogue, id, counter, ['pas', 'legitimationskort'])
  expect(can('3', { state: 'open', serves: ['pas', 'legitimationskort', 'koerekort'] })).toBe(false)
  expect(can('5', { state: 'open', serves: ['pas'] }), 'but half of it').toBe(true)
  expect(can('3', { state: 'paused', serves: ['pas'] })).toBe(true)
  expect(can('6', { state: 'open', serves: ['flytning'] })).toBe(true)
  expect(can('4'), 'closed, and made for it').toBe(true)
  expect(can('8'), 'closed, and made for something else').toBe(false)
  expect(can('99')).toBe(false)
})
