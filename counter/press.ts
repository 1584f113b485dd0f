import { effect, signal } from '@preact/signals'
import type { Answer } from './api.ts'
import { language, texts } from './language.ts'
import { viewAfter } from './lobby.ts'
import { sessionEnded } from './session.ts'

/** Where on the page something was pressed: what is told stands there too. */
export type Spot =
  | 'head'
  | 'actions'
  | 'waiting'
  | 'parked'
  | 'choose'
  | 'day'
  | 'reception'
  | 'lead'
  | 'bookings'
  | 'webhooks'
  | 'imports'
  | 'crisis'
  | `printer ${string}`

/** The button whose answer is awaited; one at a time, so nothing is done twice. */
export const awaited = signal<string | null>(null)
/** Where that button stands. */
export const awaitedAt = signal<Spot | null>(null)
/** Buttons do not answer for a moment after one did: a double strike is one press, not two deeds. */
export const resting = signal(false)
export const told = signal<{
  readonly spot: Spot
  readonly refused: boolean
  readonly sentence: string
} | null>(null)

const restMs = 300
const toldMs = 12_000
let forgetting: ReturnType<typeof setTimeout> | undefined

effect(() => {
  // What was told is in the language of before.
  language.value
  told.value = null
})

/** Says one sentence at a spot, for a while. */
export function tell(spot: Spot, sentence: string, refused: boolean): void {
  told.value = { spot, sentence, refused }
  clearTimeout(forgetting)
  forgetting = setTimeout(forget, toldMs)
}

/** What was told is over. */
export function forget(): void {
  told.value = null
}

/** Lets the buttons rest; called when what lies under the pointer has just changed. */
export function rest(): void {
  resting.value = true
  setTimeout(() => {
    resting.value = false
  }, restMs)
}

export interface Deed {
  /** Which button: it alone looks busy. */
  readonly button: string
  readonly spot: Spot
  readonly ask: () => Promise<Answer>
  /** Told when it is done. */
  readonly done?: string
}

/** Does one thing and tells what came of it; true when it was done. A press while another is awaited is none. */
export async function press({ button, spot, ask, done }: Deed): Promise<boolean> {
  if (awaited.value !== null || resting.value) return false
  awaited.value = button
  awaitedAt.value = spot
  told.value = null
  const shown = viewAfter()
  const answer = await ask()
  if (answer.ok) await shown()
  awaited.value = null
  awaitedAt.value = null
  rest()
  if (answer.ok) {
    if (done) tell(spot, done, false)
    return true
  }
  if (answer.name === 'not-signed-in') sessionEnded()
  else tell(spot, sentenceFor(answer.name), true)
  return false
}

/** The plain sentence for the name of what stood in the way. */
export function sentenceFor(name: string): string {
  const { refusals, problems } = texts.value
  const sentences: Readonly<Record<string, string>> = { ...refusals, ...problems }
  return sentences[name] ?? problems.failed
}
