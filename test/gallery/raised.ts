import type { House } from '../../server/contract/views.ts'
import type { CrisisKind } from '../../server/queue/words.ts'
import { crisisNotice } from '../../server/screens/crisis.ts'

const ownWords = 'Vandet er lukket i hele huset'

/** What the house tells once staff have pressed: the words are those of every lobby. */
export function raised(kind: CrisisKind, drill = false): Partial<House> {
  const words = kind === 'own' ? ownWords : null
  return { notices: [crisisNotice({ at: Date.now(), kind, words, drill })] }
}
