import { type PairedScreen, type ScreenKind, screenKinds } from '../contract/access.ts'
import type { WatchAnswer } from '../contract/live.ts'
import { mayDo, type Role } from '../contract/rights.ts'
import { kindOf, rightFor } from './views.ts'

/** Who stands before a live room. */
export interface Visitor {
  readonly staff: { readonly roles: readonly Role[] } | null
  /** The screen of the house that it is, or null. */
  readonly screen: Pick<PairedScreen, 'kind'> | null
  /** Whether it runs on this very machine, as the lobby's own screen does. */
  readonly isHere: boolean
}

type Refusal = Extract<WatchAnswer, { ok: false }>['reason']

/** Whether a screen that hangs in the house shows this room. */
export const isOfTheHouse = (room: string): boolean => screenKinds.includes(kindOf(room) as ScreenKind)

/** Why a visitor may not watch a room; null where they may. `pairedOnly`: only screens of the house show the lobby. */
export function refusalAt(room: string, visitor: Visitor, pairedOnly: boolean): Refusal | null {
  const right = rightFor(room)
  if (right && !visitor.staff) return 'sign-in'
  if (right && !mayDo(visitor.staff?.roles ?? [], right)) return 'not-allowed'
  return pairedOnly && isUnpaired(room, visitor) ? 'pair' : null
}

function isUnpaired(room: string, { screen, isHere }: Visitor): boolean {
  if (!isOfTheHouse(room)) return false
  // The machine's own screen is a fresh browser at each start: it could keep no token.
  return screen?.kind !== kindOf(room) && !isHere
}
