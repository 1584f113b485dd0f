import './tick.css'
import { CircleCheck, OctagonX, TriangleAlert } from 'lucide-preact'
import type { Tested } from './tested.ts'

const drawings = { well: CircleCheck, look: TriangleAlert, wrong: OctagonX } as const

/** How something stands, by shape as well as by colour; always beside its word. */
export function Tick({ outcome }: Pick<Tested, 'outcome'>) {
  const Drawing = drawings[outcome]
  return <Drawing class={`operations-tick ${outcome}`} aria-hidden />
}
