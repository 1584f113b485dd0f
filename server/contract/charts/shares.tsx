import type { Table } from '../insights.ts'
import type { Reader } from '../said.ts'
import { said } from '../said.ts'
import { cellsOf, numbersOf, unitOf } from './columns-of.ts'
import { ink, onShade, shade, widthOf } from './ink.ts'
import { Picture } from './picture.tsx'
import { told } from './told.ts'

interface Props {
  readonly table: Table
  /** The column that names each part, and the one that it is as large as. */
  readonly name: string
  readonly value: string
  readonly reader: Reader
  readonly width: number
  readonly label: string
}

const high = 44
const lineHeight = 26

/** What a whole is made of: one strip, the name and share of each part below it in the same order. */
export function Shares({ table, name, value, reader, width, label }: Props) {
  const parts = partsOf(table, name, value, reader, width)
  const lines = Math.max(1, ...parts.map(({ line }) => line + 1))
  return (
    <Picture width={width} height={high + 16 + lines * lineHeight} label={label}>
      {parts.map((part) => (
        <g key={part.name}>
          <rect x={part.x} y={0} width={part.wide} height={high} fill={shade(part.dark)} stroke={ink.grey} />
          {part.wide > widthOf(part.said) + 8 ? (
            <text
              x={part.x + part.wide / 2}
              y={high / 2 + 5}
              text-anchor="middle"
              fill={onShade(part.dark)}
              font-weight={600}
            >
              {part.said}
            </text>
          ) : null}
          <rect
            x={part.at}
            y={high + 14 + part.line * lineHeight}
            width={14}
            height={14}
            fill={shade(part.dark)}
            stroke={ink.grey}
          />
          <text x={part.at + 20} y={high + 26 + part.line * lineHeight}>
            {part.text}
          </text>
        </g>
      ))}
    </Picture>
  )
}

interface Part {
  readonly name: string
  readonly said: string
  readonly text: string
  /** In the strip. */
  readonly x: number
  readonly wide: number
  readonly dark: number
  /** In the words below. */
  readonly at: number
  readonly line: number
}

function partsOf(table: Table, name: string, value: string, reader: Reader, width: number): readonly Part[] {
  const numbers = numbersOf(table, value)
  const whole = numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  let [x, at, line] = [1, 1, 0]
  return cellsOf(table, name).map((cell, place) => {
    const share = whole === 0 ? 0 : (numbers[place] ?? 0) / whole
    const own = told(cell, unitOf(table, name), reader)
    const percent = said(share, 'share', reader)
    const text = `${own} ${percent}`
    const needed = 20 + widthOf(text) + 24
    if (at > 1 && at + needed > width) [at, line] = [1, line + 1]
    const part = {
      name: own,
      said: percent,
      text,
      x,
      wide: share * (width - 2),
      dark: darkness(place, numbers.length),
      at,
      line,
    }
    x += part.wide
    at += needed
    return part
  })
}

/** From dark to pale, far enough apart to be told from the next. */
const darkness = (place: number, parts: number): number => (parts < 2 ? 1 : 1 - place / (parts - 1 || 1))
