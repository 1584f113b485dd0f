import type { Context } from 'hono'
import { takeBackMinutes } from '../contract/contact.ts'
import type { TakenBack } from '../store/register.ts'
import { fail } from './answers.ts'

/** Why something registered still counts. */
export const notTakenBack = (c: Context, why: Exclude<TakenBack, 'taken-back'>) =>
  why === 'unknown'
    ? fail(c, 404, 'registering-is-unknown', 'You have registered nothing with this number.', 'id')
    : fail(
        c,
        409,
        'too-late-to-take-back',
        `It was registered more than ${takeBackMinutes} minutes ago: it stands.`,
      )
