import { expect, test } from 'vitest'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { type FirstWait, serviceLevelOf } from '../../server/lead/service-level.ts'

const minute = 60_000
const catalogue = firstCatalogue(null)
const wait = (minutes: number, more: Partial<FirstWait> = {}): FirstWait => ({
  errand: 'pas',
  arrival: 0,
  booked: null,
  firstCalled: minutes * minute,
  ended: null,
  became: 'served',
  ...more,
})
const left = (minutes: number) => wait(0, { firstCalled: null, ended: minutes * minute, became: 'left' })

test('of those who were served, as many were within the target as waited at most its minutes', () => {
  expect(serviceLevelOf([wait(0), wait(10), wait(11)], catalogue)).toEqual({ within: 2, counted: 3 })
})

test('who left after more than the target counts against it, who left before does not count', () => {
  expect(serviceLevelOf([wait(5), left(30), left(4)], catalogue)).toEqual({ within: 1, counted: 2 })
})

test('who waits still, or did not come when called, counts neither way', () => {
  const others = [wait(20, { became: 'waiting' }), wait(20, { became: 'absent', ended: 25 * minute })]
  expect(serviceLevelOf(others, catalogue)).toEqual({ within: 0, counted: 0 })
})

test('a booked time counts from the later of its time and the arrival', () => {
  expect(serviceLevelOf([wait(35, { booked: 30 * minute })], catalogue)).toEqual({ within: 1, counted: 1 })
  expect(serviceLevelOf([wait(20, { booked: 30 * minute })], catalogue), 'called early').toMatchObject({
    within: 1,
  })
  expect(serviceLevelOf([wait(20, { booked: -10 * minute })], catalogue), 'came late').toMatchObject({
    within: 0,
  })
})

test('an errand with a target of its own is measured by that', () => {
  const errands = catalogue.errands.map((errand) =>
    errand.id === 'pas' ? { ...errand, target: { minutes: 30, share: 0.9 } } : errand,
  )
  expect(serviceLevelOf([wait(25)], { ...catalogue, errands })).toEqual({ within: 1, counted: 1 })
})
