import { signal } from '@preact/signals'
import type { Answer } from './api.ts'
import { deviceTexts } from './language.ts'
import { type Spot, sentenceFor, tell } from './press.ts'
import { saidOf } from './printed.ts'
import { sessionEnded } from './session.ts'

/** The buttons whose paper is on its way. A printer may take long, and calling goes on meanwhile. */
export const printing = signal<ReadonlySet<string>>(new Set())

export interface Paper {
  readonly button: string
  readonly spot: Spot
  /** What is printed, as its sentence begins. */
  readonly what: string
  readonly ask: () => Promise<Answer>
}

/** Asks for a paper and tells what came of it; a second press meanwhile is none. */
export async function print({ button, spot, what, ask }: Paper): Promise<void> {
  if (printing.value.has(button)) return
  printing.value = new Set([...printing.value, button])
  const answer = await ask()
  printing.value = new Set([...printing.value].filter((one) => one !== button))
  if (!answer.ok && answer.name === 'not-signed-in') return sessionEnded()
  const said = saidOf(answer, what, deviceTexts.value)
  if (said) return tell(spot, said.sentence, said.refused)
  tell(spot, sentenceFor(answer.ok ? 'failed' : answer.name), true)
}
