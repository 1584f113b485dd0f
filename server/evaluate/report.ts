import {
  type Evaluation,
  type Judged,
  ourName,
  type Predictor,
  predictors,
} from '../twin/evaluate/evaluate.ts'
import { type Score, scoreOf } from '../twin/evaluate/score.ts'

/** How well each predictor told the waits, and ours by what stands in a row. */
export interface Report {
  readonly served: Part
  readonly queued: Part
}

export interface Part {
  readonly predictors: Readonly<Record<Predictor, Score>>
  readonly ours: {
    readonly byErrand: Groups
    readonly byHeadStart: Groups
    readonly byPeopleInLine: Groups
    readonly byDay: Groups
  }
}
type Groups = Readonly<Record<string, Score>>

export const reportOf = ({ served, queued }: Evaluation): Report => ({
  served: partOf(served),
  queued: partOf(queued),
})

function partOf(judged: readonly Judged[]): Part {
  const scores = predictors.map((name) => [name, scoreOf(judged.map(({ told }) => told[name]))])
  return {
    predictors: Object.fromEntries(scores) as Part['predictors'],
    ours: {
      byErrand: groups(judged, ({ who }) => who.errand),
      byHeadStart: groups(judged, ({ who }) => `${who.headStartMs / 1000} s`),
      byPeopleInLine: groups(judged, ({ inLine }) => lineOf(inLine)),
      byDay: groups(judged, ({ who }) => who.day),
    },
  }
}

const lineOf = (people: number): string => (people < 5 ? `${people}` : people < 10 ? '5 to 9' : '10 or more')

function groups(judged: readonly Judged[], nameOf: (one: Judged) => string): Groups {
  const names = [...new Set(judged.map(nameOf))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const of = (name: string) => judged.filter((one) => nameOf(one) === name)
  return Object.fromEntries(names.map((name) => [name, scoreOf(of(name).map(({ told }) => told[ourName]))]))
}

const heads = ['n', 'mean wait', 'MAE', 'bias', 'P80 holds', 'pinball 0.5', 'pinball 0.8'] as const

/** The report as tables to read; seconds. */
export function reportText({ served, queued }: Report): string {
  return [
    `All who were served: what was told in the moment of coming (seconds)\n${partText(served)}`,
    `Those who really queued: what was told once nobody had called at once (seconds)\n${partText(queued)}`,
  ].join('\n\n')
}

function partText({ predictors: scores, ours }: Part): string {
  return [
    tableText('predictor', scores),
    `${ourName}, by errand\n${tableText('errand', ours.byErrand)}`,
    `${ourName}, by head start\n${tableText('head start', ours.byHeadStart)}`,
    `${ourName}, by people who waited before\n${tableText('people', ours.byPeopleInLine)}`,
  ].join('\n\n')
}

function tableText(head: string, scores: Groups): string {
  const rows = [[head, ...heads], ...Object.entries(scores).map(([name, score]) => [name, ...cellsOf(score)])]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return rows.map(line).join('\n')
}

const cellsOf = ({ n, meanWait, mae, bias, coverage, pinball50, pinball80 }: Score): readonly string[] => [
  `${n}`,
  meanWait.toFixed(1),
  mae.toFixed(2),
  bias.toFixed(1),
  `${(coverage * 100).toFixed(1)} %`,
  pinball50.toFixed(2),
  pinball80.toFixed(2),
]
