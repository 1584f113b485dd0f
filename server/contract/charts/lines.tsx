import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Table } from '../insights.ts'
import type { Reader } from '../said.ts'
import { acrossOf } from './across.ts'
import { AcrossAxis, type Room, UpAxis, upAxisWidth } from './axes.tsx'
import { drawn, largest, numbersOf, unitOf } from './columns-of.ts'
import { EndNames, type Named } from './end-names.tsx'
import { ink, widthOf } from './ink.ts'
import { Picture } from './picture.tsx'

/** One line of the picture: a column, and what stands at its end. */
export interface Drawn {
  readonly key: string
  readonly name: string
}

interface Props {
  readonly table: Table
  /** The column across: dates, weeks, months, half hours. */
  readonly x: string
  /** From the lowest to the highest; the first is drawn heaviest. All have one unit. */
  readonly lines: readonly Drawn[]
  /** Pale between each line and the next. */
  readonly banded?: boolean
  readonly reader: Reader
  readonly width: number
  readonly label: string
  /** What is measured, and in what. */
  readonly title: string
  /** Another period's table, told by its first line alone; its rows stand in the order of these. */
  readonly before?: { readonly table: Table; readonly name: string } | null
  /** A thin line to be reached; as a cell of the same unit. */
  readonly target?: { readonly value: number; readonly name: string } | null
  readonly height?: number
}

const dashes = [undefined, '9 5', '2 4']

/** How something goes over time or over the day: lines told apart by dash and name, pale bands between them. */
export function Lines(props: Props) {
  const { table, x, reader, width, label, title, lines } = props
  const plan = planOf(props)
  const { up, room, xs } = plan
  const points = xs.length <= 40
  return (
    <Picture width={width} height={room.bottom + 30} label={label}>
      <UpAxis scale={up} unit={unitOf(table, lines[0]?.key ?? x)} room={room} reader={reader} title={title} />
      {props.banded ? <Bands plan={plan} /> : null}
      {plan.target === null ? null : <Target y={up(plan.target)} room={room} />}
      {plan.before ? (
        <Curve plan={plan} values={plan.before} color={ink.second} dash="5 4" points={points} />
      ) : null}
      {plan.curves.map((values, at) => (
        <Curve
          key={lines[at]?.key}
          plan={plan}
          values={values}
          color={ink.first}
          dash={dashes[at]}
          wide={at === 0}
          points={points}
        />
      ))}
      <AcrossAxis marks={plan.marks} room={room} />
      <EndNames names={plan.names} room={room} />
    </Picture>
  )
}

type Values = readonly (number | null)[]

interface Plan {
  readonly xs: readonly number[]
  readonly marks: readonly { readonly x: number; readonly text: string }[]
  readonly curves: readonly Values[]
  readonly before: Values | null
  readonly target: number | null
  readonly up: ReturnType<typeof scaleLinear<number, number>>
  readonly room: Room
  readonly names: readonly Named[]
}

function planOf({ table, x, lines, before, target, reader, width, height = 320 }: Props): Plan {
  const unit = unitOf(table, lines[0]?.key ?? x)
  const curves = lines.map(({ key }) => numbersOf(table, key))
  const then = before && lines[0] ? numbersOf(before.table, lines[0].key).slice(0, table.rows.length) : null
  const goal = target ? drawn(target.value, unit) : null
  const most = Math.max(...curves.map(largest), largest(then ?? []), goal ?? 0, unit === 'share' ? 0.2 : 1)
  const up = scaleLinear([0, unit === 'share' ? Math.min(1, most * 1.1) : most], [height - 30, 34]).nice(5)
  const tags = [
    ...lines.map(({ name }) => name),
    ...(before ? [before.name] : []),
    ...(target ? [target.name] : []),
  ]
  const right = width - Math.max(...tags.map((name) => widthOf(name))) - 18
  const room = { left: upAxisWidth(up, unit, reader), right, top: 34, bottom: height - 30 }
  const across = acrossOf(table, x, reader, room)
  const ends = [
    ...curves.map((values, at) => ({ values, name: lines[at]?.name ?? '', color: ink.first })),
    ...(then && before ? [{ values: then, name: before.name, color: ink.second }] : []),
    ...(goal !== null && target ? [{ values: [goal], name: target.name, color: ink.grey }] : []),
  ]
  const names = ends.flatMap(({ values, name, color }) => {
    const last = values.findLast((value) => value !== null)
    return last === undefined || last === null ? [] : [{ y: up(last), name, color }]
  })
  return { ...across, curves, before: then, target: goal, up, room, names }
}

interface CurveProps {
  readonly plan: Plan
  readonly values: Values
  readonly color: string
  readonly dash: string | undefined
  readonly wide?: boolean
  readonly points: boolean
}

function Curve({ plan: { xs, up }, values, color, dash, wide = false, points }: CurveProps) {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, at) => xs[at] ?? 0)
    .y((value) => up(value ?? 0))
  return (
    <g>
      <path
        d={path([...values]) ?? ''}
        fill="none"
        stroke={color}
        stroke-width={wide ? 3 : 2}
        stroke-linejoin="round"
        {...(dash ? { 'stroke-dasharray': dash } : {})}
      />
      {points
        ? values.map((value, at) =>
            value === null ? null : (
              <circle
                key={xs[at]}
                cx={xs[at] ?? 0}
                cy={up(value)}
                r={values.length === 1 ? 5 : wide ? 3 : 2}
                fill={color}
              />
            ),
          )
        : null}
    </g>
  )
}

function Bands({ plan: { xs, up, curves } }: { readonly plan: Plan }) {
  return (
    <g>
      {curves.slice(1).map((values, at) => {
        const below = curves[at] ?? []
        const band = area<number | null>()
          .defined((value, place) => value !== null && (below[place] ?? null) !== null)
          .x((_, place) => xs[place] ?? 0)
          .y0((_, place) => up(below[place] ?? 0))
          .y1((value) => up(value ?? 0))
        return <path key={ink.bands[at]} d={band([...values]) ?? ''} fill={ink.bands[at] ?? ink.hairline} />
      })}
    </g>
  )
}

function Target({ y, room }: { readonly y: number; readonly room: Room }) {
  return (
    <line
      x1={room.left}
      x2={room.right}
      y1={y}
      y2={y}
      stroke={ink.grey}
      stroke-width={1}
      stroke-dasharray="1 3"
    />
  )
}
