import { expect, test } from 'vitest'
import { countedOn } from '../../../server/twin/live/counted-on.ts'

const minuteMs = 60_000
const untilOpening = { medianMs: 227 * minuteMs, upperMs: 230 * minuteMs }

test('who comes behind one more person waits for that one too, and not for another opening', () => {
  const wait = countedOn(untilOpening, 1, 8 * minuteMs)
  expect(wait.medianMs).toBe(235 * minuteMs)
  expect(wait.upperMs).toBeLessThan(240 * minuteMs)
})

test('somebody who left ahead takes their time away, and never more than there is', () => {
  expect(countedOn({ medianMs: 5 * minuteMs, upperMs: 9 * minuteMs }, -2, 8 * minuteMs).medianMs).toBe(0)
})

test('with nobody more, what was played stands', () => {
  expect(countedOn(untilOpening, 0, 8 * minuteMs)).toEqual(untilOpening)
})
