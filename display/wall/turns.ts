import type { WallCall } from '../../server/contract/views.ts'

/** How long a call stands in the accent. */
export const accentMs = 10_000
/** Two calls close together each come into the accent, this far apart. */
export const apartMs = 2500
/** A screen that was away calls nobody who was called longer ago than this. */
const tooLateMs = 60_000

/** One call's time in the accent, in this screen's own milliseconds; it has not begun while it waits for the voice. */
export interface Turn {
  readonly order: number
  readonly startsAt: number
  readonly endsAt: number
}

type Mark = Pick<WallCall, 'at' | 'order'>
const never: Mark = { at: 0, order: 0 }

export interface Turns {
  /** The newest call so far; null until the first view. Orders begin again each day, so the time counts too. */
  readonly newest: Mark | null
  readonly lastStartsAt: number
  readonly turns: readonly Turn[]
  /** Who is to be called aloud since the view before, in the order in which they were called. */
  readonly fresh: readonly WallCall[]
}

/** The lobby's time and the screen's own, at one moment. */
export interface Moment {
  readonly lobby: number
  readonly here: number
  /** Calls are heard: then the accent waits for the voice, so that eye and ear are told of the same one. */
  readonly isHeard: boolean
}

const notYet = Number.POSITIVE_INFINITY

export const noTurns: Turns = { newest: null, lastStartsAt: Number.NEGATIVE_INFINITY, turns: [], fresh: [] }

/** Gives each call that is new its turn, one after the other; a turn that is over, or whose person came, is let go. */
export function takeTurns(before: Turns, calls: readonly WallCall[], moment: Moment): Turns {
  const { newest } = before
  // Calls are never taken back: an older newest one is another lobby's, or the same one begun anew.
  if (newest === null || isAfter(newest, newestOf(calls, never))) return firstLook(calls, moment)
  const called = new Set(calls.filter(({ isCalled }) => isCalled).map(({ order }) => order))
  const kept = before.turns.filter((turn) => called.has(turn.order) && turn.endsAt > moment.here)
  const isFresh = (call: WallCall) =>
    call.isCalled && isAfter(call, newest) && moment.lobby - call.at < tooLateMs
  const fresh = calls.filter(isFresh).sort(oldestFirst)
  const left: Turns = { ...before, newest: newestOf(calls, newest), turns: kept, fresh }
  return fresh.reduce((turns, call) => queue(turns, call, moment), left)
}

/** The voice begins with a call, so its turn begins. */
export function beginTurn(before: Turns, order: number, here: number): Turns {
  const turns = before.turns.map((turn) =>
    turn.order === order && turn.startsAt === notYet ? turnFrom(order, here) : turn,
  )
  return { ...before, turns, lastStartsAt: here }
}

/** Nothing is heard any more: those who waited for the voice come into the accent without it. */
export function endWaiting(before: Turns, here: number): Turns {
  const begun: Turns = { ...before, turns: before.turns.filter(({ startsAt }) => startsAt !== notYet) }
  const waited = before.turns.filter(({ startsAt }) => startsAt === notYet)
  return waited.reduce((turns, call) => queue(turns, call, { here, isHeard: false }), begun)
}

/** Who stands in the accent now. */
export const accented = ({ turns }: Turns, here: number): ReadonlySet<number> =>
  new Set(turns.filter((turn) => turn.startsAt <= here && here < turn.endsAt).map((turn) => turn.order))

/** Whose turn is the newest of those in the accent, or null when nobody's is. */
export function newestTurn({ turns }: Turns, here: number): number | null {
  const now = turns.filter((turn) => turn.startsAt <= here && here < turn.endsAt)
  return now.reduce<Turn | null>((a, b) => (a && a.startsAt > b.startsAt ? a : b), null)?.order ?? null
}

/** When a turn starts or ends next, or null when nothing is to come. */
export function nextChange({ turns }: Turns, here: number): number | null {
  const times = turns
    .flatMap((turn) => [turn.startsAt, turn.endsAt])
    .filter((time) => time > here && time !== notYet)
  return times.length === 0 ? null : Math.min(...times)
}

/** What is there already stands in the accent for the rest of its time, in silence. */
function firstLook(calls: readonly WallCall[], { lobby, here }: Moment): Turns {
  const turns = calls
    .filter(({ isCalled }) => isCalled)
    .map(({ order, at }) => turnFrom(order, here - Math.max(0, lobby - at)))
    .filter(({ endsAt }) => endsAt > here)
  return { ...noTurns, newest: newestOf(calls, never), turns }
}

type Sounding = Pick<Moment, 'here' | 'isHeard'>

function queue(before: Turns, { order }: Pick<Turn, 'order'>, { here, isHeard }: Sounding): Turns {
  if (isHeard) return { ...before, turns: [...before.turns, turnFrom(order, notYet)] }
  const startsAt = Math.max(here, before.lastStartsAt + apartMs)
  return { ...before, lastStartsAt: startsAt, turns: [...before.turns, turnFrom(order, startsAt)] }
}

const turnFrom = (order: number, startsAt: number): Turn => ({ order, startsAt, endsAt: startsAt + accentMs })

const oldestFirst = (a: Mark, b: Mark): number => a.at - b.at || a.order - b.order
const isAfter = (call: Mark, mark: Mark): boolean => oldestFirst(call, mark) > 0
const newestOf = (calls: readonly Mark[], mark: Mark): Mark =>
  calls.reduce((newest, { at, order }) => (isAfter({ at, order }, newest) ? { at, order } : newest), mark)
