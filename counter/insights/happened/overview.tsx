import type { InsightAnswer, Table, Unit } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { hashOf } from '../address.ts'
import { Answered } from '../answer.tsx'
import { asked } from '../asked.ts'
import { changeSaid } from '../changes.ts'
import { figure } from '../made.ts'
import { readerOf } from '../reader.ts'
import { h } from '../texts.ts'
import { countSaid, minutesSaid, numberSaid, shareSaid } from './said-so.ts'

/** The figures that tell most of a period, each with the way to its own page. */
export function Overview() {
  return (
    <Answered question="overview" says={says}>
      {(answer, before) => <Keys answer={answer} before={before} />}
    </Answered>
  )
}

const says = (tables: readonly Table[], reader: Reader): string =>
  h.value.says.overview(
    countSaid(figure(tables, 'overview', 'visits'), reader),
    countSaid(figure(tables, 'overview', 'days'), reader),
  )

interface Key {
  readonly key: string
  readonly unit: Unit
  readonly page: string
  readonly name: string
  readonly said: (value: number, reader: Reader) => string
  readonly goal?: string
}

const keys = (): readonly Key[] => {
  const { key } = h.value
  const minutes = (value: number, reader: Reader) => key.minutes(minutesSaid(value, reader))
  return [
    { key: 'a-day', unit: 'number', page: 'arrivals', name: key.visits, said: numberSaid },
    { key: 'p80', unit: 'seconds', page: 'waits', name: key.waits, said: minutes },
    {
      key: 'in-time-share',
      unit: 'share',
      page: 'service',
      name: key.service,
      said: shareSaid,
      goal: 'goal',
    },
    {
      key: 'settled-share',
      unit: 'share',
      page: 'settled',
      name: key.settled,
      said: shareSaid,
      goal: 'settled-goal',
    },
    { key: 'left-share', unit: 'share', page: 'absent', name: key.left, said: shareSaid },
    { key: 'returns-share', unit: 'share', page: 'returns', name: key.returns, said: shareSaid },
  ]
}

interface Props {
  readonly answer: InsightAnswer
  readonly before: InsightAnswer | null
}

function Keys({ answer, before }: Props) {
  const reader = readerOf(answer)
  return (
    <ul class="insights-keys">
      {keys().map(({ key, unit, page, name, said, goal }) => {
        const value = figure(answer.tables, 'overview', key)
        const then = before ? figure(before.tables, 'overview', key) : null
        const change = changeSaid(value, then, unit, reader.language, h.value.points)
        return (
          <li key={key}>
            <a href={hashOf(page, asked.value)}>
              <strong>{value === null ? '–' : said(value, reader)}</strong>
              {change ? <small> {change}</small> : null}
              <span>{name}</span>
              {goal ? (
                <span class="insights-goal">
                  {h.value.key.goal(shareSaid(figure(answer.tables, 'overview', goal), reader))}
                </span>
              ) : null}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
