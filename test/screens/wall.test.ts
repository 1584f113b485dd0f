import { expect, test } from 'vitest'
import type { Day } from '../../server/queue/day.ts'
import { callsKept } from '../../server/queue/day.ts'
import { wallView } from '../../server/screens/wall.ts'
import { herning } from '../catalogue/given.ts'
import { given, instant } from '../given.ts'
import { arrive, callTicket, park, recall } from '../queue/commands.ts'
import { counterOpened, ticketIssued } from '../queue/facts.ts'

const wallOf = (day: Day) =>
  wallView({
    day,
    catalogue: herning,
    version: '',
    known: { minutes: () => 10, planned: herning.counters },
    waitOf: () => ({ medianMinutes: 10, p80Minutes: 20 }),
    now: instant('11:00'),
    trial: false,
    trouble: false,
    powerIsLow: false,
    isDark: false,
    former: () => undefined,
    noteOf: () => null,
    isFull: () => false,
  })
const callsOf = (day: Day) => wallOf(day).calls
const called = (day: Day) => callsOf(day).flatMap(({ number, isCalled }) => (isCalled ? [number] : []))

const two = () =>
  given(
    counterOpened('3'),
    counterOpened('4'),
    ticketIssued('P001'),
    ticketIssued('P002'),
    ticketIssued('P003'),
  ).goesOn(callTicket('P001', '3'), callTicket('P002', '4'))

test('the wall knows who has not come yet', () => {
  expect(called(two().day)).toEqual(['P002', 'P001'])
  expect(called(two().goesOn(arrive('P001', '3')).day)).toEqual(['P002'])
})

test('who was sent away from a counter is called to it no more', () =>
  expect(called(two().goesOn(park('P001', '3'), callTicket('P003', '3')).day)).toEqual(['P003', 'P002']))

test('who is still called stays on the wall, however often another is called again', () => {
  const again = Array.from({ length: callsKept }, () => recall('P002', '4'))
  expect(called(two().goesOn(...again).day)).toEqual(['P002', 'P001'])
})

test('in a rush its errand stands first on the wall under its own name, and is counted in no group', () => {
  const waits = given(counterOpened('3'), { ...ticketIssued('V001'), errand: 'brevafstemning' })
  const linesOf = (day: Day) => wallOf(day).lines.map(({ id, waiting }) => [id, waiting])
  const usual = linesOf(waits.day)
  const rush = linesOf(waits.goesOn({ type: 'BeginRush', errand: 'brevafstemning' }).day)
  expect(usual.filter(([, waiting]) => waiting === 1).map(([id]) => id)).not.toContain('brevafstemning')
  expect(rush[0]).toEqual(['brevafstemning', 1])
  expect(rush.slice(1)).toEqual(usual.map(([id]) => [id, 0]))
})
