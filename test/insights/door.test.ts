import { expect, test } from 'vitest'
import { door } from '../../server/insights/door.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { rowsOf } from './random-days.ts'

const asked = { from: '2026-11-23', to: '2026-11-24', errands: null }
const passage = (day: string, quarter: number, entered: number) => ({ day, quarter, entered, left: 0 })

test('four walked in from ten to half past, and two of them took a number', () => {
  const passages = [passage('2026-11-23', 40, 3), passage('2026-11-23', 41, 1)]
  const steps = stepsOf([visit({ arrival: 36_000 }), visit({ arrival: 37_000 })])
  const tables = door(material({ steps, passages }), asked)
  expect(rowsOf(tables, 'door-in-all')).toEqual([[4, 2, 0.5, 1]])
  expect(rowsOf(tables, 'door-by-half-hour')).toEqual([[600, 4, 2, 0.5]])
})

test('numbers of a day on which the door counted nothing are not held against it', () => {
  const steps = stepsOf([visit(), visit({ day: '2026-11-24' })])
  const tables = door(material({ steps, passages: [passage('2026-11-23', 40, 2)] }), asked)
  expect(rowsOf(tables, 'door-in-all')).toEqual([[2, 1, 0.5, 1]])
})

test('a house without a counting door has nothing to tell', () => {
  const tables = door(material({ steps: stepsOf([visit()]) }), asked)
  expect(tables.flatMap(({ rows }) => rows)).toEqual([])
})
