import type { DevicesTexts } from '../server/contract/texts/da/devices.ts'
import { type Answer, isRecord } from './api.ts'

export interface Said {
  readonly sentence: string
  readonly refused: boolean
}

/** What came of a paper in one plain sentence; null where the server said something that is not about paper. */
export function saidOf(answer: Answer, what: string, words: DevicesTexts): Said | null {
  if (!answer.ok) return answer.name === 'no-answer' ? refused(words.noAnswer) : null
  const outcome = isRecord(answer.body) ? answer.body.outcome : null
  if (outcome === 'printed') return { sentence: words.printed(what), refused: false }
  const why: Readonly<Record<string, string>> = words.why
  const known = typeof outcome === 'string' ? why[outcome] : undefined
  return refused(known === undefined ? words.uncertain(what) : words.notPrinted(what, known))
}

const refused = (sentence: string): Said => ({ sentence, refused: true })
