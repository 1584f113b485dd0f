import type { Table } from '../contract/insights.ts'
import type { Asked } from './asked.ts'
import type { Material } from './material.ts'
import { type Spread, spreadOf } from './spread.ts'
import { addParts, stages } from './step-parts.ts'
import type { Steps } from './steps.ts'
import { shareOf, tableOf } from './table.ts'
import { byMost, eachVisit, wasFinished } from './visits.ts'

/** What was added up: by stage and, for whole visits, by what they came for. */
interface Sums {
  readonly stages: Spread
  readonly stageSeconds: Float64Array
  readonly whole: Spread
  readonly wholeSeconds: Float64Array
  /** Of them at a counter that gave an outcome. */
  readonly helpSeconds: Float64Array
  visits: number
}

/** Where the time goes of those who were helped, from the door to the way out; and how much of it is help. */
export function valueStream({ steps }: Material, asked: Asked): readonly Table[] {
  const sums: Sums = {
    stages: spreadOf(stages.length),
    stageSeconds: new Float64Array(stages.length),
    whole: spreadOf(steps.errands.length),
    wholeSeconds: new Float64Array(steps.errands.length),
    helpSeconds: new Float64Array(steps.errands.length),
    visits: 0,
  }
  const parts = new Int32Array(stages.length)
  eachVisit(steps, asked, (first, last) => {
    if (!wasFinished(steps, last)) return
    parts.fill(0)
    for (let at = first; at <= last; at++) addParts(steps, at, parts)
    addVisit(sums, steps.errand[first] ?? 0, parts)
  })
  return [streamTable(sums), errandTable(sums, steps)]
}

const help = stages.indexOf('served')

function addVisit(sums: Sums, errand: number, parts: Int32Array): void {
  let whole = 0
  for (let stage = 0; stage < parts.length; stage++) {
    const seconds = parts[stage] ?? 0
    if (seconds === 0) continue
    whole += seconds
    sums.stages.add(stage, seconds)
    sums.stageSeconds[stage] = (sums.stageSeconds[stage] ?? 0) + seconds
  }
  sums.visits += 1
  sums.whole.add(errand, whole)
  sums.wholeSeconds[errand] = (sums.wholeSeconds[errand] ?? 0) + whole
  sums.helpSeconds[errand] = (sums.helpSeconds[errand] ?? 0) + (parts[help] ?? 0)
}

function streamTable({ stages: spread, stageSeconds, visits }: Sums): Table {
  const total = stageSeconds.reduce((sum, seconds) => sum + seconds, 0)
  const rows = stages.flatMap((stage, at) => {
    const seconds = stageSeconds[at] ?? 0
    if (seconds === 0) return []
    const told = [spread.count(at), spread.quantile(at, 0.5), seconds / visits, seconds / 60]
    return [[`stage-${stage}`, ...told, shareOf(seconds, total)]]
  })
  return tableOf(
    'value-stream',
    {
      stage: 'word',
      visits: 'count',
      median: 'seconds',
      'a-visit': 'seconds',
      'minutes-in-all': 'minutes',
      share: 'share',
    },
    rows,
  )
}

function errandTable({ whole, wholeSeconds, helpSeconds }: Sums, { errands }: Steps): Table {
  const rows = byMost(errands, whole.count).map((at) => [
    errands[at] ?? '',
    whole.count(at),
    whole.quantile(at, 0.5),
    whole.quantile(at, 0.9),
    shareOf(helpSeconds[at] ?? 0, wholeSeconds[at] ?? 0),
  ])
  return tableOf(
    'value-stream-errands',
    {
      errand: 'word',
      visits: 'count',
      'whole-median': 'seconds',
      'whole-p90': 'seconds',
      'value-share': 'share',
    },
    rows,
  )
}
