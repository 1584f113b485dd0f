import { enquiryColumnsOf } from '../../server/insights/held-enquiries.ts'
import type { House, Material } from '../../server/insights/material.ts'
import { type StepRow, stepsOf } from '../../server/insights/steps.ts'

/** A visit to the counter as most are; a test says only what it is about. */
export const visit = (part: Partial<StepRow> = {}): StepRow => ({
  day: '2026-11-23',
  step: 1,
  errand: 'pas',
  class: 'walk-in',
  language: 'da',
  counter: '1',
  behalf: false,
  accurate: true,
  arrival: 36_000,
  booked: null,
  queued: part.arrival ?? 36_000,
  wait: 300,
  way: 20,
  handling: 480,
  stay: 800,
  aside: 0,
  calls: 1,
  parked: 0,
  ending: 'settled',
  why: null,
  ...part,
})

/** Open from ten to three on every day of the week. */
const house: House = {
  errands: [{ id: 'pas', kle: '23.09.02', minutes: 8, online: false, target: { minutes: 10, share: 0.8 } }],
  open: () => [[600, 900]],
  closed: () => false,
  counters: [{ id: '1', serves: ['pas'] }],
  headStarts: { 'walk-in': 0 },
  onTheSpot: 0.5,
}

export const material = (part: Partial<Omit<Material, 'enquiryColumns'>>): Material => ({
  steps: stepsOf([]),
  enquiries: [],
  ways: [],
  passages: [],
  needs: [],
  helps: [],
  outside: [],
  house,
  turnedAway: (part.ways ?? []).filter(({ ending }) => ending === 'closed' || ending === 'full'),
  toSelfService: (part.ways ?? []).filter(({ ending }) => ending === 'self-service'),
  ...part,
  enquiryColumns: enquiryColumnsOf(part.enquiries ?? []),
})
