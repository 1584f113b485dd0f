import type { ComponentChildren } from 'preact'
import { font, ink } from './ink.ts'

interface Props {
  readonly width: number
  readonly height: number
  /** One sentence for whoever cannot see it. */
  readonly label: string
  readonly children: ComponentChildren
}

/** One picture as a whole; all colours stand in it, so that it can be kept as a file of its own. */
export function Picture({ width, height, label, children }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      font-family={font}
      font-size={14}
      fill={ink.text}
    >
      {children}
    </svg>
  )
}
