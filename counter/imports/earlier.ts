import { signal } from '@preact/signals'
import type { ImportEntry, ImportList } from '../../server/contract/imports.ts'
import { answerOf, server } from '../api.ts'
import { press } from '../press.ts'
import { lookWho, sessionEnded } from '../session.ts'
import { t } from './texts.ts'

/** What was read in, the newest first; null until it is known. */
export const earlier = signal<readonly ImportEntry[] | 'silent' | null>(null)

export async function lookAtEarlier(): Promise<void> {
  const answer = await answerOf(server.imports.$get())
  if (answer.ok) earlier.value = (answer.body as ImportList).imports
  else if (answer.name === 'not-signed-in') sessionEnded()
  else if (answer.name === 'not-allowed') void lookWho()
  else earlier.value = 'silent'
}

/** Takes one back as a whole. */
export async function takeBack(id: number): Promise<void> {
  const ask = () => answerOf(server.imports[':import'].$delete({ param: { import: String(id) } }))
  await press({ button: `import-back-${id}`, spot: 'imports', ask, done: t.value.takenBack })
  await lookAtEarlier()
}
