import type { Slip } from '../../slips.ts'
import { gap, type Mark, words } from '../marks.ts'
import type { Logo } from '../picture/logo.ts'

/** Who gives this paper, in the middle: a town's name has no side, whichever way its language runs. */
export function letterhead({ town, office, blocks }: Slip, logo: Logo | null): readonly Mark[] {
  const language = blocks[0]?.language ?? 'da'
  return [
    ...(logo ? ([{ kind: 'logo', logo }, gap(20)] as const) : []),
    ...words('body', town, 'da', 'centre'),
    ...words('body', office, language, 'centre'),
  ]
}
