import type { GuideSlip } from '../../slips.ts'
import type { Logo } from '../picture/logo.ts'
import type { Drawings } from './guide.ts'

/** A guide's pictures, but for those that cannot be read: their words stand alone then. */
export async function drawingsOf({ pictures, blocks }: GuideSlip): Promise<Drawings> {
  const wanted = new Set(
    blocks.flatMap(({ parts }) => parts.flatMap((part) => ('picture' in part ? [part.picture] : []))),
  )
  if (wanted.size === 0) return new Map()
  const { drawingOf } = await import('../picture/logo.ts')
  const found = new Map<string, Logo>()
  for (const name of wanted) {
    const file = pictures.get(name)
    const drawing = file ? await drawingOf(file) : null
    if (drawing) found.set(name, drawing)
  }
  return found
}
