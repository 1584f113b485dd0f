import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { mayDo } from '../contract/rights.ts'
import { fail } from './answers.ts'
import { isAskedHere } from './asked-here.ts'
import { screenCookie } from './pairing.ts'
import { notInScope, type Parts, signedIn } from './parts.ts'
import { isProgram, programOf } from './programs.ts'

/**
 * Who takes a ticket on this request: a kiosk, or another program by its token. Where screens are paired that is a
 * kiosk of the house, this machine's own, or whoever stands at the reception; else `no` is the answer.
 */
export async function takerOf(parts: Parts, c: Context) {
  if (isProgram(c)) {
    const { program, no } = await programOf(parts, c)
    if (!program) return { no }
    const may = program.scopes.some((scope) => scope === 'tickets' || scope === 'receive')
    return may ? { actor: `token:${program.id}`, program } : { no: notInScope(c, 'tickets') }
  }
  return { ...(mayTake(parts, c) ? {} : { no: notPaired(c) }), actor: 'kiosk', program: null }
}

function mayTake(parts: Parts, c: Context): boolean {
  const { settings, screens } = parts.access
  if (!settings.pairedOnly) return true
  if (screens.find(getCookie(c, screenCookie) ?? '')?.kind === 'kiosk') return true
  if (isAskedHere(c)) return true
  return mayDo(signedIn(parts, c)?.roles ?? [], 'receive')
}

const notPaired = (c: Context) =>
  fail(c, 403, 'screen-is-not-paired', 'Tickets are given at the kiosks of this house only.')
