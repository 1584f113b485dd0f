import type { Cell, Table } from '../contract/insights.ts'
import type { ErrandId } from '../queue/words.ts'
import { type Asked, daysFrom, isAskedFor } from './asked.ts'
import { handledErrands } from './handled.ts'
import { enquiryLosses, stepLosses } from './lost.ts'
import type { Material } from './material.ts'

/** What time is lost on. */
export const losses = [
  'over-target',
  'papers',
  'authority',
  'system',
  'competence',
  'in-vain',
  'sent-on',
  'absent',
  'set-aside',
  'failed-demand',
] as const
export type Loss = (typeof losses)[number]

/** Adds what was lost on visits or enquiries about an errand, by its place in the list. */
export type Lose = (loss: Loss, errand: number, seconds: number, times: number) => void

interface Sum {
  readonly loss: Loss
  readonly errand: ErrandId
  readonly seconds: number
  readonly times: number
}

/**
 * Where minutes are lost, the largest first, in minutes of an average week; no minute is in two of them. A period that
 * is shorter than a week counts as one.
 */
export function lostMinutes(material: Material, asked: Asked): readonly Table[] {
  const sums = sumsOf(material, asked)
  const weeks = Math.max(1, daysFrom(asked.from, asked.to).length / 7)
  return [lossTable(sums, weeks), errandTable(sums, weeks)]
}

function sumsOf(material: Material, asked: Asked): readonly Sum[] {
  const errands = handledErrands(material)
  const seconds = new Float64Array(losses.length * errands.length)
  const times = new Float64Array(seconds.length)
  const rowOf = Object.fromEntries(losses.map((loss, at) => [loss, at * errands.length]))
  const lose: Lose = (loss, errand, lost, often) => {
    if (lost <= 0) return
    const place = (rowOf[loss] ?? 0) + errand
    seconds[place] = (seconds[place] ?? 0) + lost
    times[place] = (times[place] ?? 0) + often
  }
  stepLosses(material, lose)
  enquiryLosses(material, errands, lose)
  const sums = losses.flatMap((loss, row) =>
    errands.map((errand, at): Sum => {
      const place = row * errands.length + at
      return { loss, errand, seconds: seconds[place] ?? 0, times: times[place] ?? 0 }
    }),
  )
  return sums.filter((sum) => sum.seconds > 0 && isAskedFor(asked, sum.errand)).sort(largestFirst)
}

function lossTable(sums: readonly Sum[], weeks: number): Table {
  const rows = losses.flatMap((loss): Cell[][] => {
    const own = sums.filter((sum) => sum.loss === loss)
    const [most] = own
    if (!most) return []
    const seconds = own.reduce((sum, one) => sum + one.seconds, 0)
    const times = own.reduce((sum, one) => sum + one.times, 0)
    const mostly = [most.errand, minutes(most.seconds, weeks)]
    return [[`loss-${loss}`, minutes(seconds, weeks), times / weeks, ...mostly]]
  })
  rows.sort((one, other) => Number(other[1]) - Number(one[1]))
  const columns = [
    { key: 'loss', unit: 'word' },
    { key: 'minutes-a-week', unit: 'minutes' },
    { key: 'times-a-week', unit: 'number' },
    { key: 'mostly', unit: 'word' },
    { key: 'mostly-minutes', unit: 'minutes' },
  ] as const
  return { name: 'losses', columns: [...columns], rows }
}

function errandTable(sums: readonly Sum[], weeks: number): Table {
  const rows = sums.map(({ loss, errand, seconds, times }) => [
    `loss-${loss}`,
    errand,
    minutes(seconds, weeks),
    times / weeks,
  ])
  const columns = [
    { key: 'loss', unit: 'word' },
    { key: 'errand', unit: 'word' },
    { key: 'minutes-a-week', unit: 'minutes' },
    { key: 'times-a-week', unit: 'number' },
  ] as const
  return { name: 'losses-errands', columns: [...columns], rows }
}

const minutes = (seconds: number, weeks: number): number => seconds / 60 / weeks
const largestFirst = (one: Sum, other: Sum): number => other.seconds - one.seconds
