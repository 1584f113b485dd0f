import type { OperationsAnswer } from '../../server/contract/operations.ts'
import { healthTexts, t } from './texts.ts'

export type SelfTest = NonNullable<OperationsAnswer['selfTest']['last']>
export type Tested = SelfTest['tested'][number]

/** What was tried, by its name. */
export function nameOf({ what, about }: Tested): string {
  const { things, noScreens } = t.value.test
  if (what === 'screen' || what === 'sound') {
    if (about === null) return noScreens
    return things[what](healthTexts.value.screen(about))
  }
  return things[what](about ?? '')
}

/** What is wrong with it and what to do; null while it is well. */
export function whyOf({ why, about }: Tested): string | null {
  if (why === null) return null
  const { whys } = t.value.test
  const { says, advice } = healthTexts.value
  if (why in whys) return whys[why as keyof typeof whys]
  const kind = why as keyof typeof says
  return `${says[kind](about ?? '')} ${advice[kind]}`
}

const rank = { wrong: 0, look: 1, well: 2 } as const

/** What does not work first. */
export const worstFirst = (tested: readonly Tested[]): readonly Tested[] =>
  [...tested].sort((one, other) => rank[one.outcome] - rank[other.outcome])

/** The whole test in one sentence, and how grave that is. */
export function sumOf({ tested }: SelfTest): { readonly says: string; readonly outcome: Tested['outcome'] } {
  const { ready, notReady, nearlyReady } = t.value.test
  const count = (outcome: Tested['outcome']) => tested.filter((one) => one.outcome === outcome).length
  if (count('wrong') > 0) return { says: notReady(count('wrong')), outcome: 'wrong' }
  return count('look') > 0
    ? { says: nearlyReady(count('look')), outcome: 'look' }
    : { says: ready, outcome: 'well' }
}
