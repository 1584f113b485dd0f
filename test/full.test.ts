import { expect, test } from 'vitest'
import { firstCatalogue } from '../server/catalogue/first.ts'
import type { Errand } from '../server/catalogue/schema/errand.ts'
import { openFullness } from '../server/full.ts'
import type { Scene } from '../server/screens/house.ts'
import { roughWait } from '../server/twin/wait.ts'
import type { Fact } from './given.ts'
import { given, instant } from './given.ts'
import { counterOpened, ticketIssued, ticketWithdrawn } from './queue/facts.ts'

/** A Monday, when it is open from 10 to 16; a passport takes ten minutes. */
const catalogue = firstCatalogue(null)
const pas = catalogue.errands
  .filter(({ id }) => id === 'pas')
  .map((errand) => ({ ...errand, minutes: 10 }))[0] as Errand
const known: Scene['known'] = { minutes: () => 10, planned: [{ id: '1', serves: ['pas'] }] }
const sceneAt = (clock: string, facts: readonly Fact[] = [], trial = false) => {
  const { day } = given(...facts)
  const waitOf = (errand: string) => roughWait(day, known, errand)
  return { day, catalogue, known, waitOf, now: instant(clock), trial }
}
const waiting = (count: number): Fact[] =>
  Array.from({ length: count }, (_, n) => ticketIssued(`P${String(n + 1).padStart(3, '0')}`))

test('with nobody waiting a number is given as long as the errand can be done before closing', () => {
  const isFull = openFullness()
  expect(isFull(sceneAt('15:50'), pas)).toBe(false)
  expect(isFull(sceneAt('15:51'), pas)).toBe(true)
  expect(openFullness()({ ...sceneAt('15:55'), known: { ...known, minutes: () => 5 } }, pas)).toBe(false)
})

test('those who wait come first: the last number is the last that can be served', () => {
  expect(openFullness()(sceneAt('15:00', waiting(3)), pas)).toBe(false)
  expect(openFullness()(sceneAt('15:00', waiting(7)), pas)).toBe(true)
})

test('a second counter makes room for more', () => {
  const two = [counterOpened('1'), counterOpened('2'), ...waiting(7)]
  expect(openFullness()(sceneAt('15:00', two), pas)).toBe(false)
})

test('once full it is offered again only when there is clearly time, so that no screen flaps', () => {
  const isFull = openFullness()
  expect(isFull(sceneAt('15:51'), pas)).toBe(true)
  expect(isFull(sceneAt('15:49'), pas)).toBe(true)
  expect(isFull(sceneAt('15:44'), pas)).toBe(false)
  expect(isFull(sceneAt('15:49'), pas)).toBe(false)
})

test('a break at noon is no end of the day, and serves nobody', () => {
  const hours = {
    ...catalogue.hours,
    monday: [
      { from: '10:00', to: '12:00' },
      { from: '13:00', to: '14:00' },
    ],
  }
  const withBreak = (clock: string, people: number) => ({
    ...sceneAt(clock, waiting(people)),
    catalogue: { ...catalogue, hours },
  })
  expect(openFullness()(withBreak('11:55', 0), pas)).toBe(false)
  expect(openFullness()(withBreak('11:55', 7), pas)).toBe(true)
})

test('an errand with so many numbers a day is full after the last, and a place that was given back is free', () => {
  const three = { ...pas, capacityPerDay: 3 }
  expect(openFullness()(sceneAt('11:00', waiting(2)), three)).toBe(false)
  expect(openFullness()(sceneAt('11:00', waiting(3)), three)).toBe(true)
  expect(openFullness()(sceneAt('11:00', [...waiting(3), ticketWithdrawn('P002')]), three)).toBe(false)
})

test('on trial the hours end nothing, but so many numbers a day are still all', () => {
  expect(openFullness()(sceneAt('15:59', [], true), pas)).toBe(false)
  expect(openFullness()(sceneAt('11:00', waiting(3), true), { ...pas, capacityPerDay: 3 })).toBe(true)
})

test('a lobby that is open day and night is not full before midnight', () => {
  const allDay = [{ from: '00:00', to: '23:59' }]
  const hours = { ...catalogue.hours, monday: allDay, tuesday: allDay }
  const late = { ...sceneAt('23:55', waiting(3)), catalogue: { ...catalogue, hours } }
  expect(openFullness()(late, pas)).toBe(false)
})
