import { named, type Reader } from '../said.ts'
import { ink, widthOf } from './ink.ts'

interface Props {
  readonly x: number
  readonly y: number
  /** What a control chart says of a point. */
  readonly signal: string
}

const shapes: Readonly<Record<string, string>> = {
  'signal-outside': 'M0,-8 L8,0 L0,8 L-8,0 Z',
  'signal-jump': 'M0,-8 L8,6 L-8,6 Z',
  'signal-near-limit': 'M-6,-6 L6,-6 L6,6 L-6,6 Z',
  'signal-run': 'M0,-6 A6,6 0 1,1 0,6 A6,6 0 1,1 0,-6 Z',
}

/** The mark of a signal: each kind has a shape of its own, so that it needs no colour. */
export function Sign({ x, y, signal }: Props) {
  const isOpen = signal === 'signal-run'
  return (
    <path
      d={shapes[signal] ?? shapes['signal-run'] ?? ''}
      transform={`translate(${x} ${y})`}
      fill={isOpen ? ink.paper : ink.second}
      stroke={ink.text}
      stroke-width={isOpen ? 2 : 1}
    />
  )
}

interface Key {
  readonly kind: string
  readonly name: string
  readonly x: number
  readonly line: number
}

function keysOf(kinds: readonly string[], reader: Reader, width: number): readonly Key[] {
  let [x, line] = [10, 0]
  return kinds.map((kind) => {
    const name = named(kind, reader)
    const needed = 20 + widthOf(name, 13) + 30
    if (x > 10 && x + needed > width) [x, line] = [10, line + 1]
    const key = { kind, name, x, line }
    x += needed
    return key
  })
}

/** How many lines the signs take below a picture. */
export const keyLines = (kinds: readonly string[], reader: Reader, width: number): number =>
  1 + Math.max(0, ...keysOf(kinds, reader, width).map(({ line }) => line))

interface KeysProps {
  readonly kinds: readonly string[]
  readonly y: number
  readonly reader: Reader
  readonly width: number
}

/** What each sign says, below the picture. */
export function Keys(props: KeysProps) {
  return (
    <g fill={ink.grey} font-size={13}>
      {keysOf(props.kinds, props.reader, props.width).map(({ kind, name, x, line }) => (
        <g key={kind}>
          <Sign x={x} y={props.y + line * 26} signal={kind} />
          <text x={x + 16} y={props.y + line * 26 + 5}>
            {name}
          </text>
        </g>
      ))}
    </g>
  )
}
