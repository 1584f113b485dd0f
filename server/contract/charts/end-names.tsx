import type { Room } from './axes.tsx'

export interface Named {
  readonly y: number
  readonly name: string
  readonly color: string
}

const apart = 18

/** What each line is, at its end; pushed apart where they would stand on each other. */
export function EndNames({ names, room }: { readonly names: readonly Named[]; readonly room: Room }) {
  return (
    <g>
      {spaced(names, room).map(({ y, name, color }) => (
        <text key={name} x={room.right + 8} y={y + 5} fill={color} font-weight={600}>
          {name}
        </text>
      ))}
    </g>
  )
}

/** The same from top to bottom, none nearer to another than a line of text, and none below the picture. */
export function spaced(names: readonly Named[], { bottom }: Room): readonly Named[] {
  // Lines that end at the same place are named as they lie one over another elsewhere: the last on top.
  const sorted = [...names].reverse().sort((a, b) => a.y - b.y)
  const placed: Named[] = []
  for (const one of sorted) placed.push({ ...one, y: Math.max(one.y, (placed.at(-1)?.y ?? -apart) + apart) })
  let limit = bottom
  return placed.reverse().map((one) => {
    const y = Math.min(one.y, limit)
    limit = y - apart
    return { ...one, y }
  })
}
