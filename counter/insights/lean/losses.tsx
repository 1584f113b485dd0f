import './lean.css'
import { cellsOf } from '../../../server/contract/charts/columns-of.ts'
import type { InsightAnswer, Table } from '../../../server/contract/insights.ts'
import { named, type Reader, said } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars } from '../bar-picture.tsx'
import { readerOf } from '../reader.ts'
import { l } from './texts.ts'

/** Where time is lost: the three largest losses in words. */
export function Losses() {
  return (
    <Answered question="losses" pictures={pictures}>
      {(answer) => <Largest answer={answer} />}
    </Answered>
  )
}

const pictures = { losses: bars('loss', 'minutes-a-week', () => l.value.axes.perWeek) }

function Largest({ answer }: { readonly answer: InsightAnswer }) {
  const [table] = answer.tables
  if (!table) return null
  return (
    <>
      <ol class="lean-losses">
        {lossesTold(table, readerOf(answer))
          .slice(0, 3)
          .map(({ loss, lost, mostly, how }) => (
            <li key={loss}>
              <strong>{lost}</strong>
              <span>{mostly}</span>
              <small>{how}</small>
            </li>
          ))}
      </ol>
      <details class="lean-how">
        <summary>{l.value.counted}</summary>
        <dl>
          {Object.entries(l.value.how).map(([loss, how]) => (
            <div key={loss}>
              <dt>{l.value.words[`loss-${loss as keyof typeof l.value.how}`]}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

/** Each loss as sentences: how much, on what mostly, and how it was counted. */
function lossesTold(table: Table, reader: Reader) {
  const column = (key: string) => cellsOf(table, key)
  const minutes = (cell: unknown) => said(Math.round(Number(cell)), 'count', reader)
  return column('loss').map((cell, at) => {
    const loss = `${cell}`
    const how = loss.replace('loss-', '') as keyof typeof l.value.how
    const errand = named(`${column('mostly')[at]}`, reader)
    return {
      loss,
      lost: l.value.lost(named(loss, reader), minutes(column('minutes-a-week')[at])),
      mostly: l.value.mostly(errand, minutes(column('mostly-minutes')[at])),
      how: l.value.how[how],
    }
  })
}
