import { weekdayName } from '../../contract/format.ts'
import { clockSaid, named, type Reader, said } from '../../contract/said.ts'
import type { FileLanguage } from '../../contract/table-files.ts'
import { report as danish, type ReportTexts } from '../../contract/texts/da/report.ts'
import { report as english } from '../../contract/texts/en/report.ts'
import { type Answers, rowsOf, type Short, shortOf, tableIn } from './figures.ts'

export const reportTexts: Readonly<Record<FileLanguage, ReportTexts>> = { da: danish, en: english }

/** What a report says, heading by heading. */
export interface Sentences {
  readonly short: readonly string[]
  readonly well: readonly string[]
  readonly badly: readonly string[]
  readonly changed: readonly string[]
}

export interface Told {
  readonly now: Answers
  readonly last: Answers
  /** What the period before is called. */
  readonly before: string
  readonly reader: Reader & { readonly language: FileLanguage }
}

/** Errands and half hours with fewer visits are not spoken of: too few to judge, and somebody might be known. */
const fewestToJudge = 20
/** So large a part who leave is much, and so small a part is little. */
const muchLeaving = 0.1
const littleLeaving = 0.03
const mostErrands = 3
/** Rounds to no minute. */
const hardlySeconds = 30

/** Puts the figures of a period into plain words, each good or bad by the goal that the house has set itself. */
export function sentencesOf(told: Told): Sentences {
  const t = reportTexts[told.reader.language]
  const now = shortOf(told.now)
  if (!now) return { short: [t.empty], well: [], badly: [], changed: [] }
  const judged = [...shares(now, told), ...errands(told)]
  return {
    short: inShort(now, told),
    well: judged.filter(({ isGood }) => isGood).map(({ text }) => text),
    badly: [...judged.filter(({ isGood }) => !isGood).map(({ text }) => text), ...returns(now, told)],
    changed: changes(now, shortOf(told.last), told),
  }
}

interface Judged {
  readonly isGood: boolean
  readonly text: string
}

function inShort(now: Short, told: Told): readonly string[] {
  const { reader } = told
  const t = reportTexts[reader.language]
  const waits =
    now.p50 === null || now.p80 === null
      ? []
      : now.p50 < hardlySeconds
        ? [t.hardly(minutes(now.p80, reader))]
        : [t.waits(minutes(now.p50, reader), minutes(now.p80, reader))]
  return [
    t.visits(
      said(now.visits, 'count', reader),
      said(now.days, 'count', reader),
      said(now.aDay, 'count', reader),
    ),
    ...waits,
    ...busiest(told),
    ...longest(told),
  ]
}

function shares(now: Short, { reader }: Told): readonly Judged[] {
  const t = reportTexts[reader.language]
  const against = (
    share: number | null,
    goal: number | null,
    text: (share: string, goal: string) => string,
  ): readonly Judged[] =>
    share === null || goal === null
      ? []
      : [{ isGood: share >= goal, text: text(part(share, reader), part(goal, reader)) }]
  const left: readonly Judged[] =
    now.left === null || (now.left > littleLeaving && now.left < muchLeaving)
      ? []
      : now.left >= muchLeaving
        ? [{ isGood: false, text: t.left(part(now.left, reader)) }]
        : [{ isGood: true, text: t.fewLeft(part(now.left, reader)) }]
  return [
    ...against(now.inTime, now.goal, t.inTime),
    ...against(now.settled, now.settledGoal, t.settled),
    ...left,
  ]
}

/** Errands against their own goals, those furthest below first. */
function errands({ now, reader }: Told): readonly Judged[] {
  const t = reportTexts[reader.language]
  const rows = rowsOf(tableIn(now.service, 'service-by-errand')).flatMap(
    ({ errand, counted, share, goal }) =>
      typeof share === 'number' && typeof goal === 'number' && Number(counted) >= fewestToJudge
        ? [{ name: named(String(errand), reader), share, goal }]
        : [],
  )
  const well = rows.filter(({ share, goal }) => share >= goal).map(({ name }) => name)
  const badly = rows
    .filter(({ share, goal }) => share < goal)
    .sort((a, b) => a.share - a.goal - (b.share - b.goal))
    .slice(0, mostErrands)
  return [
    ...(well.length === 0 ? [] : [{ isGood: true, text: saidWell(well, rows.length, reader) }]),
    ...badly.map(({ name, share, goal }) => ({
      isGood: false,
      text: t.errandBadly(name, part(share, reader), part(goal, reader)),
    })),
  ]
}

/** A few are named, and many are counted. */
function saidWell(names: readonly string[], of: number, reader: Told['reader']): string {
  const t = reportTexts[reader.language]
  if (names.length > mostErrands)
    return t.manyErrandsWell(said(names.length, 'count', reader), said(of, 'count', reader))
  return t.errandsWell(new Intl.ListFormat(reader.language === 'da' ? 'da-DK' : 'en-GB').format(names))
}

function returns({ returns: share }: Short, { now, reader }: Told): readonly string[] {
  const t = reportTexts[reader.language]
  const reasons = rowsOf(tableIn(now.returns, 'return-reasons'))
    .filter(({ returns }) => Number(returns) >= fewestToJudge)
    .sort((a, b) => Number(b.returns) - Number(a.returns))
  const reason = t.reasons[String(reasons[0]?.reason)]
  return share === null || reason === undefined ? [] : [t.returns(part(share, reader), reason)]
}

function busiest({ now, reader }: Told): readonly string[] {
  const rows = rowsOf(tableIn(now.arrivals, 'arrivals'))
  const most = rows.reduce<(typeof rows)[number] | null>(
    (best, row) => (Number(row['a-day']) > Number(best?.['a-day'] ?? 0) ? row : best),
    null,
  )
  if (!most) return []
  const t = reportTexts[reader.language]
  return [
    t.busiest(weekdayName(Number(most.weekday), reader.language), clock(Number(most['half-hour']), reader)),
  ]
}

function longest({ now, reader }: Told): readonly string[] {
  const rows = rowsOf(tableIn(now.waits, 'waits-by-half-hour')).filter(
    ({ visits, p80 }) => Number(visits) >= fewestToJudge && typeof p80 === 'number',
  )
  const [most] = [...rows].sort((a, b) => Number(b.p80) - Number(a.p80))
  if (!most) return []
  const t = reportTexts[reader.language]
  return [t.longest(clock(Number(most['half-hour']), reader), minutes(Number(most.p80), reader))]
}

/** Less than this is called the same. */
const same = { visits: 0.02, seconds: 60, share: 0.02 } as const

function changes(now: Short, then: Short | null, { before, reader }: Told): readonly string[] {
  const t = reportTexts[reader.language]
  if (!then) return [t.noBefore(before)]
  const change = now.visits / then.visits - 1
  const much = part(Math.abs(change), reader)
  return [
    Math.abs(change) < same.visits
      ? t.sameVisits(before)
      : change > 0
        ? t.more(much, before)
        : t.fewer(much, before),
    ...waitChange(now, then, reader),
    ...settledChange(now, then, reader),
  ]
}

function waitChange({ p80: now }: Short, { p80: then }: Short, reader: Told['reader']): readonly string[] {
  if (now === null || then === null) return []
  const t = reportTexts[reader.language]
  const [these, those] = [minutes(now, reader), minutes(then, reader)]
  if (Math.abs(now - then) < same.seconds || these === those) return [t.sameWait(these)]
  return [now > then ? t.longer(these, those) : t.shorter(these, those)]
}

function settledChange(now: Short, then: Short, reader: Told['reader']): readonly string[] {
  if (now.settled === null || then.settled === null || Math.abs(now.settled - then.settled) < same.share)
    return []
  const t = reportTexts[reader.language]
  const say = now.settled > then.settled ? t.settledMore : t.settledLess
  return [say(part(now.settled, reader), part(then.settled, reader))]
}

const minutes = (seconds: number, reader: Reader): string => said(Math.round(seconds / 60), 'count', reader)
const part = (share: number, reader: Reader): string => said(share, 'share', reader)
const clock = (at: number, { language }: Reader): string => clockSaid(at, language === 'en' ? ':' : '.')
