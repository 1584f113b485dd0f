import type { Table } from '../insights.ts'
import type { Reader } from '../said.ts'
import { Keys } from './bars.tsx'
import { cellsOf, largest, numbersOf, unitOf } from './columns-of.ts'
import { fitted, ink, widthOf } from './ink.ts'
import { Picture } from './picture.tsx'
import { tick, told } from './told.ts'

interface Props {
  readonly table: Table
  /** The column that names each row. */
  readonly name: string
  /** Three columns from low to high, such as P50, P80 and P95, and what each is called. */
  readonly values: readonly [Named, Named, Named]
  readonly reader: Reader
  readonly width: number
  readonly label: string
  readonly title: string
  /** A column with what each was to reach. */
  readonly target?: Named | null
}

interface Named {
  readonly key: string
  readonly name: string
}

const each = 34

/** How far something reaches for each of several: dark to the first value, pale to the second, a thin line to the third. */
export function Ranges({ table, name, values, reader, width, label, title, target = null }: Props) {
  const names = cellsOf(table, name).map((cell) =>
    fitted(told(cell, unitOf(table, name), reader), width * 0.34),
  )
  const left = Math.max(...names.map((one) => widthOf(one)), 0) + 12
  const lengths = values.map(({ key }) => numbersOf(table, key))
  const goals = target ? numbersOf(table, target.key) : []
  const most = Math.max(...lengths.map(largest), largest(goals), 1)
  const scale = (value: number) => (value / most) * (width - left - 130)
  const unit = unitOf(table, values[0].key)
  return (
    <Picture width={width} height={30 + names.length * each + (target ? 52 : 34)} label={label}>
      <text x={0} y={14} fill={ink.grey} font-size={13}>
        {title}
      </text>
      {names.map((one, at) => {
        const numbers = lengths.map((column) => column[at] ?? null)
        return (
          <Range
            key={one}
            name={one}
            left={left}
            y={26 + at * each}
            lengths={numbers.map((number) => (number === null ? 0 : scale(number)))}
            goal={target ? scale(goals[at] ?? 0) : null}
            said={numbers
              .map((number) => (number === null ? '–' : tick(Math.round(number), unit, reader)))
              .join(' · ')}
          />
        )
      })}
      <RangeKeys
        x={left}
        y={26 + names.length * each + 20}
        names={values.map((one) => one.name)}
        target={target?.name ?? null}
        width={width}
      />
    </Picture>
  )
}

interface RangeProps {
  readonly name: string
  readonly left: number
  readonly y: number
  readonly lengths: readonly number[]
  readonly goal: number | null
  readonly said: string
}

function Range({ name, left, y, lengths: [low = 0, middle = 0, high = 0], goal, said }: RangeProps) {
  return (
    <g>
      <text x={0} y={y + 18}>
        {name}
      </text>
      <rect x={left} y={y + 4} width={middle} height={18} fill={ink.bands[0]} />
      <rect x={left} y={y + 4} width={low} height={18} fill={ink.first} />
      <line x1={left + middle} x2={left + high} y1={y + 13} y2={y + 13} stroke={ink.first} stroke-width={2} />
      <line x1={left + high} x2={left + high} y1={y + 7} y2={y + 19} stroke={ink.first} stroke-width={2} />
      {goal === null ? null : (
        <rect x={left + goal - 1.5} y={y} width={3} height={26} fill={ink.text} stroke={ink.paper} />
      )}
      <text x={left + Math.max(high, goal ?? 0) + 10} y={y + 18} font-weight={600}>
        {said}
      </text>
    </g>
  )
}

interface RangeKeysProps {
  readonly x: number
  readonly y: number
  readonly names: readonly string[]
  readonly target: string | null
  readonly width: number
}

function RangeKeys({ x, y, names: [low = '', middle = '', high = ''], target, width }: RangeKeysProps) {
  const second = x + 32 + widthOf(low, 13)
  const third = second + 32 + widthOf(middle, 13)
  const fourth = third + 20 + widthOf(high, 13)
  return (
    <g fill={ink.grey} font-size={13}>
      <rect x={x} y={y - 10} width={14} height={12} fill={ink.first} />
      <text x={x + 20} y={y}>
        {low}
      </text>
      <rect x={second} y={y - 10} width={14} height={12} fill={ink.bands[0]} />
      <text x={second + 20} y={y}>
        {middle}
      </text>
      <line x1={third} x2={third + 14} y1={y - 4} y2={y - 4} stroke={ink.first} stroke-width={2} />
      <text x={third + 20} y={y}>
        {high}
      </text>
      {/* On a line of its own where it would stand beyond the picture. */}
      {fourth + 34 + widthOf(target ?? '', 13) < width ? (
        <Keys x={fourth} y={y} before={null} target={target} />
      ) : (
        <Keys x={x - 10} y={y + 22} before={null} target={target} />
      )}
    </g>
  )
}
