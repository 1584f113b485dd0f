import { type Issuing, issue, type Wish } from './issue.ts'
import { language } from './language.ts'
import { newKey } from './new-key.ts'
import { behalf, needs } from './person.ts'
import { type Answers, asking, go, type Place } from './state.ts'

/** Asks for a number for an errand, and shows what came of it. */
export const take = (errand: string, answers: Answers, comeBack = false): Promise<void> =>
  ask({ ...wishFor(errand, answers, null), comeBack })

/** Tells the lobby that somebody has come for a booked time. */
export const arrive = (errand: string, booking: string): Promise<void> => ask(wishFor(errand, [], booking))

const wishFor = (errand: string, answers: Answers, booking: string | null): Wish => ({
  errand,
  booking,
  language: language.value,
  behalf: behalf.value,
  needs: needs.value,
  answers,
  comeBack: false,
  key: newKey(),
})

/** Asks again for the same: if the first try did give a number, this is that number. */
export async function ask(wish: Wish): Promise<void> {
  if (asking.value) return
  asking.value = wish
  const came = await issue(wish)
  asking.value = null
  go(placeAfter(wish, came))
}

function placeAfter(wish: Wish, came: Issuing): Place {
  if (came.is === 'issued') return { at: 'ticket', ticket: came.ticket }
  if (came.is === 'refused') return { at: 'refused', refused: came.refused }
  return { at: 'unreachable', wish }
}
