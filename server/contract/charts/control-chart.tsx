import { line } from 'd3-shape'
import type { Table } from '../insights.ts'
import type { Reader } from '../said.ts'
import { AcrossAxis, type Room, UpAxis } from './axes.tsx'
import { unitOf } from './columns-of.ts'
import { type LimitNames, type Plan, planOf, type Scale, type Values } from './control-plan.ts'
import { EndNames } from './end-names.tsx'
import { ink } from './ink.ts'
import { Picture } from './picture.tsx'
import { Keys, keyLines, Sign } from './signs.tsx'

interface Props {
  /** As the question of control charts answers: a value with its limits, the moving range with its own, the signal. */
  readonly table: Table
  readonly reader: Reader
  readonly width: number
  readonly label: string
  /** What is measured, and in what; and the same of the moving range. */
  readonly title: string
  readonly movingTitle: string
  readonly names: LimitNames
}

/** Individuals above, moving ranges below, each with its limits; signals have shapes, and say below what they are. */
export function ControlChart(props: Props) {
  const { table, reader, width, label, movingTitle } = props
  const plan = planOf(table, props.names, reader, width)
  const { room, below, marks, signals } = plan
  const kinds = [...new Set(signals.filter((signal) => signal !== null))].map(String)
  const end = below.bottom + 40
  return (
    <Picture
      width={width}
      height={end + (kinds.length > 0 ? 26 * keyLines(kinds, reader, width) : 0)}
      label={label}
    >
      <UpAxis scale={plan.up} unit={unitOf(table, 'value')} room={room} reader={reader} title={props.title} />
      <Limits plan={plan} names={props.names} />
      <Curve plan={plan} values={plan.values} scale={plan.up} />
      <Marked plan={plan} values={plan.values} scale={plan.up} is={(signal) => signal !== 'signal-jump'} />
      <text x={0} y={room.bottom + 26} fill={ink.grey} font-size={13}>
        {movingTitle}
      </text>
      <UpAxis scale={plan.movingUp} unit={unitOf(table, 'value')} room={below} reader={reader} title="" />
      <Limit y={plan.limits.moving} scale={plan.movingUp} room={below} />
      <Curve plan={plan} values={plan.moving} scale={plan.movingUp} />
      <Marked
        plan={plan}
        values={plan.moving}
        scale={plan.movingUp}
        is={(signal) => signal === 'signal-jump'}
      />
      <AcrossAxis marks={marks} room={below} />
      <Keys kinds={kinds} y={end + 8} reader={reader} width={width} />
    </Picture>
  )
}

function Limits({ plan: { limits, up, room }, names }: { readonly plan: Plan; readonly names: LimitNames }) {
  const ends = (['upper', 'centre', 'lower'] as const).flatMap((key) => {
    const value = limits[key]
    return value === null ? [] : [{ y: up(value), name: names[key], color: ink.grey }]
  })
  return (
    <g>
      <Limit y={limits.upper} scale={up} room={room} />
      <Limit y={limits.lower} scale={up} room={room} />
      <Limit y={limits.centre} scale={up} room={room} isCentre />
      <EndNames names={ends} room={room} />
    </g>
  )
}

interface LimitProps {
  readonly y: number | null
  readonly scale: Scale
  readonly room: Room
  readonly isCentre?: boolean
}

function Limit({ y, scale, room: { left, right }, isCentre = false }: LimitProps) {
  if (y === null) return null
  return (
    <line
      x1={left}
      x2={right}
      y1={scale(y)}
      y2={scale(y)}
      stroke={ink.grey}
      stroke-width={1.5}
      {...(isCentre ? {} : { 'stroke-dasharray': '7 5' })}
    />
  )
}

interface CurveProps {
  readonly plan: Plan
  readonly values: Values
  readonly scale: Scale
}

function Curve({ plan: { xs }, values, scale }: CurveProps) {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, at) => xs[at] ?? 0)
    .y((value) => scale(value ?? 0))
  const d = path([...values])
  const dots = values.length <= 60
  return (
    <g>
      {d ? <path d={d} fill="none" stroke={ink.first} stroke-width={1.5} stroke-linejoin="round" /> : null}
      {dots
        ? values.map((value, at) =>
            value === null ? null : (
              <circle key={xs[at]} cx={xs[at] ?? 0} cy={scale(value)} r={3} fill={ink.first} />
            ),
          )
        : null}
    </g>
  )
}

function Marked({ plan: { xs, signals }, values, scale, is }: CurveProps & { is(signal: string): boolean }) {
  return (
    <g>
      {signals.map((signal, at) => {
        const value = values[at] ?? null
        if (typeof signal !== 'string' || value === null || !is(signal)) return null
        return <Sign key={xs[at]} x={xs[at] ?? 0} y={scale(value)} signal={signal} />
      })}
    </g>
  )
}
