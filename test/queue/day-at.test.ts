import { expect, test } from 'vitest'
import { replay } from '../../server/queue/evolve.ts'
import { dayAt } from '../../server/queue/midnight.ts'

const evening = Date.UTC(2026, 10, 23, 17)
const morning = Date.UTC(2026, 10, 24, 7)

test('the morning after a closed day is open, before anybody has pressed anything', () => {
  const closed = replay([
    { type: 'DayStarted', at: evening, date: '2026-11-23', carried: { tickets: [], counters: [] } },
    { type: 'CounterOpened', at: evening, counter: '1', serves: ['pas'] },
    { type: 'DayClosed', at: evening },
  ])
  expect(dayAt(closed, evening, '2026-11-23').closed).toBe(true)
  const next = dayAt(closed, morning, '2026-11-24')
  expect(next.closed).toBe(false)
  expect([...next.counters.keys()]).toEqual([])
  expect(closed.closed).toBe(true)
})
