import { Bars } from '../../../server/contract/charts/bars.tsx'
import { Ranges } from '../../../server/contract/charts/ranges.tsx'
import type { Cell, Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import type { WhatIfAnswer } from '../../../server/contract/what-if.ts'
import { Figures } from '../figures.tsx'
import { minutesSaid } from '../happened/said-so.ts'
import { Measured } from '../measured.tsx'
import { readerOf } from '../reader.ts'
import { t, w } from '../texts.ts'

/** What happened, the twin, and the change: a sentence, two pictures, and the numbers. */
export function WhatIfResult({ answer }: { readonly answer: WhatIfAnswer }) {
  const words = w.value.whatIf
  const reader = readerOf(answer)
  const waits = answer.tables.find(({ name }) => name === 'what-if-waits')
  const service = answer.tables.find(({ name }) => name === 'what-if-service')
  if (!waits || !service || secondsOf(waits, 'happened', 'p80') === null)
    return <p role="status">{words.none}</p>
  return (
    <div class="insights-shown">
      <Says waits={waits} reader={reader} />
      <section class="insights-part">
        <h3>{t.value.tables[waits.name]}</h3>
        <Measured>{(width) => <Waits table={waits} reader={reader} width={width} />}</Measured>
      </section>
      <section class="insights-part">
        <h3>{t.value.tables[service.name]}</h3>
        <Measured>
          {(width) => (
            <Bars
              table={service}
              name="played"
              value="level"
              reader={reader}
              width={width}
              label={t.value.tables[service.name] ?? ''}
              title={t.value.columns.level ?? ''}
            />
          )}
        </Measured>
      </section>
      <p class="insights-about">{words.tuned}</p>
      {answer.tables.map((table) =>
        table.rows.length === 0 ? null : (
          <section key={table.name} class="insights-part">
            <h3>{t.value.tables[table.name]}</h3>
            <Figures table={withoutEmpty(table)} before={null} reader={reader} />
          </section>
        ),
      )}
    </div>
  )
}

/** Columns that say nothing, since nothing was changed. */
function withoutEmpty(table: Table): Table {
  const kept = table.columns.map((_, at) => table.rows.some((row) => row[at] !== null))
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map((row) => row.filter((_, at) => kept[at])),
  }
}

interface WaitsProps {
  readonly waits: Table
  readonly reader: Reader
}

const secondsOf = (waits: Table, played: string, measure: string): number | null => {
  const cell: Cell = waits.rows.find((row) => row[0] === played && row[1] === measure)?.[2] ?? null
  return typeof cell === 'number' ? cell : null
}

/** Within a fifth, or two minutes, the twin is close. */
const isClose = (happened: number, twin: number): boolean =>
  Math.abs(twin - happened) <= Math.max(120, happened / 5)

function Says({ waits, reader }: WaitsProps) {
  const words = w.value.whatIf
  const [happened, twin, changed] = ['happened', 'twin', 'changed'].map((played) =>
    secondsOf(waits, played, 'p80'),
  )
  const said = (seconds: number | null | undefined) => minutesSaid(seconds ?? null, reader)
  const check = isClose(happened ?? 0, twin ?? 0) ? words.hits : words.misses
  return (
    <>
      {changed === null || changed === undefined ? null : (
        <p class="insights-says" role="status">
          {words.result(said(twin), said(changed))}
        </p>
      )}
      <p class="whatif-check-line">{check(said(happened), said(twin))}</p>
    </>
  )
}

function Waits({
  table,
  reader,
  width,
}: {
  readonly table: Table
  readonly reader: Reader
  readonly width: number
}) {
  const measures = ['p50', 'p80', 'p95'] as const
  const played = [...new Set(table.rows.map(([one]) => String(one)))]
  const wide: Table = {
    name: table.name,
    columns: [{ key: 'played', unit: 'word' }, ...measures.map((key) => ({ key, unit: 'seconds' as const }))],
    rows: played.map((one) => [one, ...measures.map((measure) => secondsOf(table, one, measure))]),
  }
  const value = (key: (typeof measures)[number]) => ({ key, name: w.value.words[key] ?? key })
  return (
    <Ranges
      table={wide}
      name="played"
      values={[value('p50'), value('p80'), value('p95')]}
      reader={reader}
      width={width}
      label={t.value.tables[table.name] ?? ''}
      title={w.value.axes.minutes}
    />
  )
}
