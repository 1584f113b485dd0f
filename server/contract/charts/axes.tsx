import type { ScaleLinear } from 'd3-scale'
import type { Unit } from '../insights.ts'
import type { Reader } from '../said.ts'
import { ink, widthOf } from './ink.ts'
import { tick } from './told.ts'

/** Where the drawing stands within the picture. */
export interface Room {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface UpProps {
  readonly scale: ScaleLinear<number, number>
  readonly unit: Unit
  readonly room: Room
  readonly reader: Reader
  /** What is counted, and in what: stands above the axis. */
  readonly title: string
}

const few = 5

/** The axis at the left, its hairlines across, and its unit above it. */
export function UpAxis({ scale, unit, room, reader, title }: UpProps) {
  return (
    <g fill={ink.grey} font-size={13}>
      <text x={0} y={14}>
        {title}
      </text>
      {scale.ticks(few).map((value) => (
        <g key={value}>
          <line x1={room.left} x2={room.right} y1={scale(value)} y2={scale(value)} stroke={ink.hairline} />
          <text x={room.left - 8} y={scale(value) + 4.5} text-anchor="end">
            {tick(value, unit, reader)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** How wide the numbers of that axis stand. */
export const upAxisWidth = (scale: ScaleLinear<number, number>, unit: Unit, reader: Reader): number =>
  Math.max(...scale.ticks(few).map((value) => widthOf(tick(value, unit, reader), 13))) + 16

export interface Mark {
  readonly x: number
  readonly text: string
}

/** The axis below: as many of its marks as stand beside each other. */
export function AcrossAxis({ marks, room }: { readonly marks: readonly Mark[]; readonly room: Room }) {
  return (
    <g fill={ink.grey} font-size={13} text-anchor="middle">
      <line x1={room.left} x2={room.right} y1={room.bottom} y2={room.bottom} stroke={ink.grey} />
      {thinned(marks).map(({ x, text }) => (
        <g key={`${x} ${text}`}>
          <line x1={x} x2={x} y1={room.bottom} y2={room.bottom + 5} stroke={ink.grey} />
          <text x={x} y={room.bottom + 20}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Every mark, or every second, third .. one, so that none stands on another. */
export function thinned(marks: readonly Mark[]): readonly Mark[] {
  for (let step = 1; step <= marks.length; step++) {
    const kept = marks.filter((_, at) => at % step === 0)
    if (kept.every((mark, at) => at === 0 || hasRoom(kept[at - 1] ?? mark, mark))) return kept
  }
  return marks.slice(0, 1)
}

const hasRoom = (before: Mark, after: Mark): boolean =>
  after.x - before.x >= (widthOf(before.text, 13) + widthOf(after.text, 13)) / 2 + 10
