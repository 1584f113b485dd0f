import type { Cell, Table, Unit } from '../insights.ts'
import type { Reader } from '../said.ts'
import { cellsOf, largest, numbersOf, unitOf } from './columns-of.ts'
import { fitted, ink, onShade, shade, widthOf } from './ink.ts'
import { Picture } from './picture.tsx'
import { tick, told } from './told.ts'

interface Props {
  readonly table: Table
  /** Keys of the columns: across, down, and what makes a cell dark. */
  readonly x: string
  readonly y: string
  readonly value: string
  readonly reader: Reader
  readonly width: number
  readonly label: string
  /** What the darkness counts. */
  readonly title: string
  /** What the darkest cell stands for, where two pictures are compared; otherwise the table's largest. */
  readonly most?: number
}

const rowHeight = 36

/** Two things against each other, such as weekdays and half hours: the darker, the more; with the number where there is room. */
export function HeatMap(props: Props) {
  const { table, reader, width, label, title } = props
  const grid = gridOf(props)
  const unit = unitOf(table, props.value)
  return (
    <Picture width={width} height={grid.top + grid.ys.length * rowHeight + 40} label={label}>
      <Heads grid={grid} />
      {grid.cells.map(({ x, y, value }) => (
        <Square
          key={`${x} ${y}`}
          grid={grid}
          x={x}
          y={y}
          value={value}
          said={tick(short(value, unit), unit, reader)}
        />
      ))}
      <Scale
        grid={grid}
        y={grid.top + grid.ys.length * rowHeight + 16}
        title={`${title}: 0–${tick(short(grid.most, unit), unit, reader)}`}
      />
    </Picture>
  )
}

interface Grid {
  readonly xs: readonly string[]
  readonly ys: readonly string[]
  readonly cells: readonly { readonly x: number; readonly y: number; readonly value: number }[]
  readonly left: number
  readonly top: number
  readonly wide: number
  readonly most: number
  /** Headings across stand aslant, since they are words. */
  readonly aslant: boolean
}

function gridOf({ table, x, y, value, reader, width, most }: Props): Grid {
  const [across, down] = [domain(table, x), domain(table, y)]
  const [columns, rows, values] = [cellsOf(table, x), cellsOf(table, y), numbersOf(table, value)]
  const ys = down.map((cell) => fitted(told(cell, unitOf(table, y), reader), width * 0.28))
  const left = Math.max(...ys.map((name) => widthOf(name)), 0) + 12
  const aslant = unitOf(table, x) === 'word'
  const names = across.map((cell) => told(cell, unitOf(table, x), reader))
  const wide = (width - left - (aslant ? 60 : 0)) / Math.max(1, across.length)
  const cells = values.flatMap((one, at) => {
    const place = { x: across.indexOf(columns[at] ?? null), y: down.indexOf(rows[at] ?? null) }
    return one === null ? [] : [{ ...place, value: one }]
  })
  const xs = names.map((name) => (aslant ? fitted(name, 150) : name))
  const top = aslant ? 20 + Math.max(...xs.map((name) => widthOf(name, 13))) * 0.7 : 26
  return { xs, ys, cells, left, top, wide, most: most ?? largest(values), aslant }
}

/** What stands along an axis: each half hour from the first to the last, and otherwise what there is, in its order. */
function domain(table: Table, key: string): readonly Cell[] {
  const cells = [...new Set(cellsOf(table, key))]
  if (unitOf(table, key) === 'word') return cells
  const numbers = cells.filter((cell) => typeof cell === 'number').sort((a, b) => a - b)
  if (unitOf(table, key) !== 'clock') return numbers
  const [first = 0, last = -1] = [numbers[0], numbers.at(-1)]
  const step = numbers.every((minutes) => minutes % 60 === 0) ? 60 : 30
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step)
}

function Heads({ grid: { xs, ys, left, top, wide, aslant } }: { readonly grid: Grid }) {
  const step = aslant ? 1 : Math.ceil((Math.max(...xs.map((name) => widthOf(name, 13))) + 8) / wide)
  return (
    <g fill={ink.grey}>
      {ys.map((name, at) => (
        <text key={name} x={0} y={top + at * rowHeight + rowHeight / 2 + 5} fill={ink.text}>
          {name}
        </text>
      ))}
      {xs.map((name, at) => {
        const x = left + at * wide + (aslant ? wide / 2 : 0)
        if (at % step !== 0) return null
        return (
          <text
            key={name}
            x={x}
            y={top - 8}
            font-size={13}
            {...(aslant ? { transform: `rotate(-40 ${x} ${top - 8})` } : {})}
          >
            {name}
          </text>
        )
      })}
    </g>
  )
}

interface SquareProps {
  readonly grid: Grid
  readonly x: number
  readonly y: number
  readonly value: number
  readonly said: string
}

function Square({ grid: { left, top, wide, most }, x, y, value, said }: SquareProps) {
  const part = most === 0 ? 0 : value / most
  const [atX, atY] = [left + x * wide, top + y * rowHeight]
  return (
    <g>
      <rect
        x={atX + 1}
        y={atY + 1}
        width={Math.max(1, wide - 2)}
        height={rowHeight - 2}
        rx={3}
        fill={shade(part)}
        stroke={ink.hairline}
      />
      {widthOf(said, 13) < wide - 4 ? (
        <text
          x={atX + wide / 2}
          y={atY + rowHeight / 2 + 5}
          font-size={13}
          text-anchor="middle"
          fill={onShade(part)}
        >
          {said}
        </text>
      ) : null}
    </g>
  )
}

const steps = [0, 0.25, 0.5, 0.75, 1]

function Scale({
  grid: { left },
  y,
  title,
}: {
  readonly grid: Grid
  readonly y: number
  readonly title: string
}) {
  return (
    <g fill={ink.grey} font-size={13}>
      {steps.map((part, at) => (
        <rect
          key={part}
          x={left + at * 22}
          y={y}
          width={20}
          height={12}
          fill={shade(part)}
          stroke={ink.hairline}
        />
      ))}
      <text x={left + steps.length * 22 + 8} y={y + 11}>
        {title}
      </text>
    </g>
  )
}

/** Whole numbers from ten on: a cell is small. */
const short = (value: number, unit: Unit): number =>
  unit !== 'share' && value >= 10 ? Math.round(value) : value
