import type { Table } from '../insights.ts'
import type { Reader } from '../said.ts'
import { cellsOf, numbersOf, unitOf } from './columns-of.ts'
import { Hatch } from './hatch.tsx'
import { ink, onShade, widthOf } from './ink.ts'
import { Picture } from './picture.tsx'
import { tick, told } from './told.ts'

interface Props {
  readonly table: Table
  /** The column that names each part of the way, and the one that it is as long as. */
  readonly name: string
  readonly value: string
  /** The parts that are worth coming for: they stand tall and dark. */
  readonly worth: readonly string[]
  /** The parts in which somebody waits: striped. */
  readonly waits: readonly string[]
  readonly reader: Reader
  readonly width: number
  readonly label: string
  readonly title: string
}

const top = 28
const tall = 64
const low = 16
const lineHeight = 28

/** Somebody's way as one strip from the door to the way out: each part as long as it takes, what is worth it stands out. */
export function Stream(props: Props) {
  const { width, label, title } = props
  const parts = partsOf(props)
  const lines = Math.max(1, ...parts.map(({ line }) => line + 1))
  const below = top + tall + 20
  return (
    <Picture width={width} height={below + lines * lineHeight} label={label}>
      <Hatch id="chart-waits" color={ink.bands[0]} />
      <text x={0} y={14} fill={ink.grey} font-size={13}>
        {title}
      </text>
      {parts.map((part) => (
        <Piece key={part.text} {...part} />
      ))}
      {parts.map(({ at, line, kind, text }) => (
        <g key={text}>
          <rect x={at} y={below + line * lineHeight} {...box(kind, 16, 16)} />
          <text x={at + 24} y={below + 13 + line * lineHeight} font-weight={kind === 'worth' ? 600 : 400}>
            {text}
          </text>
        </g>
      ))}
    </Picture>
  )
}

type Kind = 'worth' | 'waits' | 'other'

const fills: Readonly<Record<Kind, string>> = {
  worth: ink.first,
  waits: 'url(#chart-waits)',
  other: ink.bands[1] ?? ink.paper,
}

const box = (kind: Kind, width: number, height: number) => ({
  width,
  height,
  fill: fills[kind],
  stroke: ink.text,
  'stroke-width': 1,
})

interface Part {
  readonly x: number
  readonly wide: number
  readonly kind: Kind
  readonly minutes: string
  readonly text: string
  /** In the words below. */
  readonly at: number
  readonly line: number
}

function Piece({ x, wide, kind, minutes }: Part) {
  const [y, high] = kind === 'worth' ? [top, tall] : [top + low, tall - low * 2]
  const room = widthOf(minutes) + 14
  return (
    <g>
      <rect x={x} y={y} {...box(kind, wide, high)} />
      {wide > room ? (
        <g>
          {kind === 'waits' ? (
            <rect
              x={x + (wide - room) / 2}
              y={top + tall / 2 - 12}
              width={room}
              height={24}
              fill={ink.paper}
              rx={3}
            />
          ) : null}
          <text
            x={x + wide / 2}
            y={top + tall / 2 + 5}
            text-anchor="middle"
            font-weight={600}
            fill={onShade(kind === 'worth' ? 1 : 0)}
          >
            {minutes}
          </text>
        </g>
      ) : null}
    </g>
  )
}

function partsOf({ table, name, value, worth, waits, reader, width }: Props): readonly Part[] {
  const numbers = numbersOf(table, value)
  const whole = numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  let [x, at, line] = [1, 1, 0]
  return cellsOf(table, name).map((cell, place) => {
    const minutes = tick(numbers[place] ?? 0, unitOf(table, value), reader)
    const text = `${told(cell, unitOf(table, name), reader)} ${minutes}`
    const kind = worth.includes(`${cell}`) ? 'worth' : waits.includes(`${cell}`) ? 'waits' : 'other'
    const wide = whole === 0 ? 0 : ((numbers[place] ?? 0) / whole) * (width - 2)
    const needed = 24 + widthOf(text) + 28
    if (at > 1 && at + needed > width) [at, line] = [1, line + 1]
    const part: Part = { x, wide, kind, minutes, text, at, line }
    x += wide
    at += needed
    return part
  })
}
