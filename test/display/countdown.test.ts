import { expect, test } from 'vitest'
import { countedDown } from '../../display/phone/countdown.ts'

const told = { medianMinutes: 12, p80Minutes: 25 }
const minutes = (count: number) => count * 60_000

test('each minute that passes is one less to wait', () => {
  expect(countedDown(told, 0, minutes(0.9))).toEqual(told)
  expect(countedDown(told, 0, minutes(5))).toEqual({ medianMinutes: 7, p80Minutes: 20 })
})

test('the page never says that the wait is over: only a call does', () => {
  expect(countedDown(told, 0, minutes(40))).toEqual({ medianMinutes: 1, p80Minutes: 2 })
})

test('almost no wait stays almost no wait, and a clock set back adds nothing', () => {
  const none = { medianMinutes: 0, p80Minutes: 5 }
  expect(countedDown(none, 0, minutes(30))).toEqual(none)
  expect(countedDown(told, minutes(10), 0)).toEqual(told)
})
