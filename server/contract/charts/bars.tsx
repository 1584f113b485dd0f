import type { Table } from '../insights.ts'
import type { Reader } from '../said.ts'
import { cellsOf, drawn, largest, numbersOf, unitOf } from './columns-of.ts'
import { Hatch } from './hatch.tsx'
import { fitted, ink, widthOf } from './ink.ts'
import { Picture } from './picture.tsx'
import { told } from './told.ts'

interface Props {
  readonly table: Table
  /** The column that names each bar, and the one that it is as long as. */
  readonly name: string
  readonly value: string
  readonly reader: Reader
  readonly width: number
  readonly label: string
  /** What is measured, and in what. */
  readonly title: string
  /** The same of another period: a hatched bar below each. */
  readonly before?: { readonly table: Table; readonly name: string } | null
  /** A column that holds what each was to reach: a tick across its bar. */
  readonly target?: { readonly key: string; readonly name: string } | null
}

/** Things beside each other, the bar of each with its number at the end. */
export function Bars(props: Props) {
  const { table, before = null, width, label, title, target = null } = props
  const plan = planOf(props)
  const each = before ? 50 : 34
  const keys = [...(before ? [before.name] : []), ...(target ? [target.name] : [])]
  return (
    <Picture width={width} height={30 + plan.names.length * each + (keys.length > 0 ? 30 : 6)} label={label}>
      <Hatch id="chart-before" />
      <text x={0} y={14} fill={ink.grey} font-size={13}>
        {title}
      </text>
      {table.rows.map((row, at) => (
        <Bar key={row.join()} plan={plan} at={at} y={26 + at * each} />
      ))}
      <Keys
        y={26 + plan.names.length * each + 18}
        x={plan.left}
        before={before?.name ?? null}
        target={target?.name ?? null}
      />
    </Picture>
  )
}

interface Plan {
  readonly left: number
  readonly names: readonly string[]
  readonly now: readonly Length[]
  readonly earlier: readonly Length[] | null
  readonly targets: readonly number[] | null
}

interface Length {
  readonly length: number
  readonly said: string
}

function planOf({ table, name, value, reader, width, before, target }: Props): Plan {
  const unit = unitOf(table, value)
  const names = cellsOf(table, name).map((cell) =>
    fitted(told(cell, unitOf(table, name), reader), width * 0.34),
  )
  const left = Math.max(...names.map((one) => widthOf(one)), 0) + 12
  const earlier = before ? matched(table, before.table, name, value) : null
  const goals = target ? cellsOf(table, target.key).map((cell) => drawn(Number(cell), unit)) : null
  const most = Math.max(
    largest(numbersOf(table, value)),
    largest(earlier?.map((cell) => cell && drawn(cell, unit)) ?? []),
    largest(goals ?? []),
  )
  const scale = (number: number) => (most === 0 ? 0 : (number / most) * (width - left - 70))
  const length = (cell: number | null): Length => ({
    length: cell === null ? 0 : scale(drawn(cell, unit)),
    said: told(cell, unit, reader),
  })
  const now = cellsOf(table, value).map((cell) => length(typeof cell === 'number' ? cell : null))
  return { left, names, now, earlier: earlier?.map(length) ?? null, targets: goals?.map(scale) ?? null }
}

/** The other period's numbers of the same names. */
function matched(table: Table, before: Table, name: string, value: string): readonly (number | null)[] {
  const numbers = new Map(cellsOf(before, name).map((one, at) => [one, cellsOf(before, value)[at]]))
  return cellsOf(table, name).map((one) => {
    const number = numbers.get(one)
    return typeof number === 'number' ? number : null
  })
}

function Bar({
  plan: { left, names, now, earlier, targets },
  at,
  y,
}: {
  readonly plan: Plan
  readonly at: number
  readonly y: number
}) {
  const { length, said } = now[at] ?? { length: 0, said: '' }
  const other = earlier?.[at]
  const goal = targets?.[at]
  return (
    <g>
      <text x={0} y={y + 18}>
        {names[at]}
      </text>
      <rect x={left} y={y + 2} width={length} height={22} rx={2} fill={ink.first} />
      {goal === undefined ? null : (
        <rect x={left + goal - 1.5} y={y - 2} width={3} height={30} fill={ink.text} stroke={ink.paper} />
      )}
      <text x={left + Math.max(length, goal ?? 0) + 8} y={y + 18} font-weight={600}>
        {said}
      </text>
      {other ? <Before x={left} y={y + 26} {...other} /> : null}
    </g>
  )
}

function Before({ x, y, length, said }: { readonly x: number; readonly y: number } & Length) {
  return (
    <g>
      <rect x={x} y={y} width={length} height={12} rx={2} fill="url(#chart-before)" stroke={ink.second} />
      <text x={x + length + 8} y={y + 11} font-size={12} fill={ink.grey}>
        {said}
      </text>
    </g>
  )
}

interface KeysProps {
  readonly x: number
  readonly y: number
  readonly before: string | null
  readonly target: string | null
}

/** What a hatched bar and a tick are, where there are some. */
export function Keys({ x, y, before, target }: KeysProps) {
  const after = before ? x + 34 + widthOf(before, 13) + 20 : x
  return (
    <g fill={ink.grey} font-size={13}>
      {before ? (
        <g>
          <rect x={x} y={y - 10} width={24} height={12} fill="url(#chart-before)" stroke={ink.second} />
          <text x={x + 32} y={y}>
            {before}
          </text>
        </g>
      ) : null}
      {target ? (
        <g>
          <rect x={after + 10} y={y - 12} width={3} height={16} fill={ink.text} />
          <text x={after + 20} y={y}>
            {target}
          </text>
        </g>
      ) : null}
    </g>
  )
}
