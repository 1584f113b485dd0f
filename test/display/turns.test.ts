import { describe, expect, test } from 'vitest'
import {
  accented,
  accentMs,
  apartMs,
  beginTurn,
  endWaiting,
  newestTurn,
  nextChange,
  noTurns,
  type Turns,
  takeTurns,
} from '../../display/wall/turns.ts'
import { call, nine } from './given.ts'

const opened = (calls = [call(1, nine - 600_000)]) =>
  takeTurns(noTurns, calls, { lobby: nine, here: 1000, isHeard: false })
const loud = (turns: Turns) => turns.fresh.map(({ order }) => order)

describe('a wall that has just opened', () => {
  test('is silent about those who were called before', () => {
    const turns = opened([call(2, nine - 3000), call(1, nine - 600_000)])
    expect(loud(turns)).toEqual([])
  })

  test('shows who was called a moment ago in the accent for the rest of the time', () => {
    const turns = opened([call(2, nine - 3000), call(1, nine - 600_000)])
    expect([...accented(turns, 1000)]).toEqual([2])
    expect(nextChange(turns, 1000)).toBe(1000 + accentMs - 3000)
    expect(accented(turns, 1000 + accentMs - 3000).size).toBe(0)
  })

  test('chimes for the first call of the day', () => {
    const turns = takeTurns(opened([]), [call(1, nine)], { lobby: nine, here: 2000, isHeard: false })
    expect(loud(turns)).toEqual([1])
  })
})

describe('a new call', () => {
  const calls = [call(2, nine), call(1, nine - 600_000)]
  const turns = takeTurns(opened(), calls, { lobby: nine + 40, here: 5000, isHeard: false })

  test('is called aloud once and stands in the accent for ten seconds', () => {
    expect(loud(turns)).toEqual([2])
    expect([...accented(turns, 5000)]).toEqual([2])
    expect([...accented(turns, 14_999)]).toEqual([2])
    expect(accented(turns, 15_000).size).toBe(0)
  })

  test('is not taken for new when the same view comes again', () => {
    const again = takeTurns(turns, calls, { lobby: nine + 500, here: 5500, isHeard: false })
    expect(again.turns).toEqual(turns.turns)
    expect(loud(again)).toEqual([])
  })

  test('is called aloud again when the same number is called again, and the old turn is let go', () => {
    const recalled = [call(3, nine + 4000), call(1, nine - 600_000)]
    const again = takeTurns(turns, recalled, { lobby: nine + 4000, here: 9000, isHeard: false })
    expect(again.turns).toEqual([{ order: 3, startsAt: 9000, endsAt: 19_000 }])
    expect(loud(again)).toEqual([3])
  })
})

describe('calls close together', () => {
  const calls = [call(4, nine), call(3, nine), call(2, nine), call(1, nine - 600_000)]
  const turns = takeTurns(opened(), calls, { lobby: nine, here: 5000, isHeard: false })

  test('each get their turn, in the order in which they were called', () => {
    expect(turns.turns.map(({ order, startsAt }) => [order, startsAt])).toEqual([
      [2, 5000],
      [3, 5000 + apartMs],
      [4, 5000 + 2 * apartMs],
    ])
  })

  test('wait for a turn that began a moment before', () => {
    const first = takeTurns(opened(), calls.slice(2), { lobby: nine, here: 5000, isHeard: false })
    const both = takeTurns(first, calls.slice(1), { lobby: nine + 1000, here: 6000, isHeard: false })
    expect(both.turns.map(({ startsAt }) => startsAt)).toEqual([5000, 5000 + apartMs])
  })

  test('may stand in the accent together', () => {
    expect([...accented(turns, 5000 + 2 * apartMs)]).toEqual([2, 3, 4])
  })

  test('tell when the next of them begins', () => expect(nextChange(turns, 5000)).toBe(5000 + apartMs))
})

describe('where calls are heard', () => {
  const calls = [call(3, nine), call(2, nine), call(1, nine - 600_000)]
  const turns = takeTurns(opened(), calls, { lobby: nine, here: 5000, isHeard: true })

  test('the accent waits for the voice, and begins with it', () => {
    expect(loud(turns)).toEqual([2, 3])
    expect(accented(turns, 60_000).size).toBe(0)
    expect(nextChange(turns, 5000)).toBeNull()
    const begun = beginTurn(turns, 2, 9000)
    expect([...accented(begun, 9000)]).toEqual([2])
    expect(newestTurn(begun, 9000)).toBe(2)
    expect(accented(begun, 9000 + accentMs).size).toBe(0)
  })

  test('a sound that is lost keeps nobody out of the accent', () => {
    const silent = endWaiting(turns, 9000)
    expect(silent.turns.map(({ startsAt }) => startsAt)).toEqual([9000, 9000 + apartMs])
  })

  test('whoever came is let go', () => {
    const came = calls.map((one) => ({ ...one, isCalled: one.order !== 2 }))
    const left = takeTurns(turns, came, { lobby: nine, here: 6000, isHeard: true })
    expect(left.turns.map(({ order }) => order)).toEqual([3])
  })
})

describe('after a lost connection', () => {
  test('a call from the meantime gets its turn', () => {
    const calls = [call(2, nine + 20_000), call(1, nine - 600_000)]
    expect(loud(takeTurns(opened(), calls, { lobby: nine + 30_000, here: 31_000, isHeard: false }))).toEqual([
      2,
    ])
  })

  test('nobody is called who was called long ago, now or later', () => {
    const calls = [call(2, nine + 20_000), call(1, nine - 600_000)]
    const late = takeTurns(opened(), calls, { lobby: nine + 300_000, here: 301_000, isHeard: false })
    expect(late.turns).toEqual([])
    expect(takeTurns(late, calls, { lobby: nine + 301_000, here: 302_000, isHeard: false }).turns).toEqual([])
  })

  test('a new day is noticed, though its orders begin again', () => {
    const yesterday = opened([call(212, nine - 600_000)])
    const day = 86_400_000
    expect(
      loud(takeTurns(yesterday, [call(1, nine + day)], { lobby: nine + day, here: day, isHeard: false })),
    ).toEqual([1])
  })
})

test('a lobby that begins anew with an earlier clock is listened to again', () => {
  const before = opened([call(9, nine)])
  const begun = takeTurns(before, [], { lobby: nine - 3_600_000, here: 5000, isHeard: false })
  const calls = [call(1, nine - 3_000_000)]
  expect(loud(takeTurns(begun, calls, { lobby: nine - 3_000_000, here: 9000, isHeard: false }))).toEqual([1])
})

test('a week of calls leaves nothing behind', () => {
  let turns = opened()
  for (let order = 2; order < 5000; order++) {
    const at = nine + order * 60_000
    turns = takeTurns(turns, [call(order, at)], { lobby: at, here: order * 60_000, isHeard: false })
    expect(turns.turns.length).toBe(1)
  }
})
