import type { StaffCrisis } from '../contract/views.ts'
import type { Answer, Lobby } from '../lobby.ts'
import type { Crisis, Instant } from '../queue/words.ts'

/** What somebody wants on all screens, or away from them. */
export type AlarmWish =
  | ({ readonly act: 'raise' } & Omit<Crisis, 'at'>)
  | { readonly act: 'withdraw'; readonly kind: Crisis['kind'] }

/** A wish that waits for a second person. */
export interface AlarmQuestion {
  readonly id: number
  readonly wish: AlarmWish
  /** `staff:3`, or `token:3` */
  readonly by: string
  readonly until: Instant
}

/** What became of a press: done, or it waits for a second person, or why not. */
export type Alarmed =
  | { readonly is: 'done' }
  | { readonly is: 'asked'; readonly question: AlarmQuestion }
  | { readonly is: 'refused'; readonly answer: Extract<Answer, { ok: false }> }

/** What became of a confirmation. */
export type Confirmed =
  | { readonly is: 'done'; readonly question: AlarmQuestion }
  | { readonly is: 'refused'; readonly answer: Extract<Answer, { ok: false }> }
  | { readonly is: 'over' | 'same-person' }

/** Puts crisis notices up and takes them down; by two people, where the house says so. */
export interface Alarm {
  /** The same wish by a second person confirms the first. */
  wish(wish: AlarmWish, actor: string): Promise<Alarmed>
  confirm(id: number, actor: string): Promise<Confirmed>
  /** Anybody with the right may say no; null when the question is over. */
  refuse(id: number): AlarmQuestion | null
  /** The question that stands now. */
  question(): AlarmQuestion | null
  close(): void
}

/** The question as staff pages show it. */
export function alarmAsked(
  question: AlarmQuestion | null,
  nameOf: (actor: string) => string | null,
): StaffCrisis['asked'] {
  if (!question) return null
  const { id, wish, until, by } = question
  const said = wish.act === 'raise' ? wish : { ...wish, words: null, drill: false }
  return {
    id,
    act: wish.act,
    kind: wish.kind,
    words: said.words,
    drill: said.drill,
    by: nameOf(by) ?? '',
    until,
  }
}

interface AlarmParts {
  readonly lobby: Lobby
  readonly twoPeople: () => boolean
  /** Real milliseconds: people decide by their own clock, also in a demonstration. */
  readonly clock: () => Instant
  /** The question has come or gone. */
  readonly changed: () => void
}

/** So long a wish waits for the second person. */
const questionMs = 2 * 60_000

/** The question is talk and no fact, so a restart ends it; what was decided is a fact of the day. */
export function openAlarm({ lobby, twoPeople, clock, changed }: AlarmParts): Alarm {
  let standing: AlarmQuestion | null = null
  let over: NodeJS.Timeout | undefined
  let last = 0

  const question = () => (standing && clock() < standing.until ? standing : null)

  function end(): void {
    clearTimeout(over)
    standing = null
    changed()
  }

  async function carryOut(wish: AlarmWish, actor: string): Promise<Answer> {
    const { act, ...what } = wish
    return act === 'raise'
      ? lobby.handle({ type: 'RaiseCrisis', ...(what as Omit<Crisis, 'at'>) }, actor)
      : lobby.handle({ type: 'WithdrawCrisis' }, actor)
  }

  function ask(wish: AlarmWish, actor: string): AlarmQuestion {
    clearTimeout(over)
    last += 1
    standing = { id: last, wish, by: actor, until: clock() + questionMs }
    over = setTimeout(end, questionMs)
    over.unref()
    changed()
    return standing
  }

  async function confirm(id: number, actor: string): Promise<Confirmed> {
    const now = question()
    if (now?.id !== id) return { is: 'over' }
    if (now.by === actor) return { is: 'same-person' }
    const answer = await carryOut(now.wish, now.by)
    // What a rule says no to will not come true by waiting; a disk that takes nothing may, so the question stays.
    if (standing?.id === id && (answer.ok || answer.refusal !== 'not-kept')) end()
    return answer.ok ? { is: 'done', question: now } : { is: 'refused', answer }
  }

  return {
    async wish(wish, actor) {
      const now = question()
      if (twoPeople() && now && now.by !== actor && JSON.stringify(now.wish) === JSON.stringify(wish)) {
        const confirmed = await confirm(now.id, actor)
        if (confirmed.is === 'done' || confirmed.is === 'refused') return confirmed
      }
      if (twoPeople()) return { is: 'asked', question: ask(wish, actor) }
      const answer = await carryOut(wish, actor)
      return answer.ok ? { is: 'done' } : { is: 'refused', answer }
    },
    confirm,
    refuse(id) {
      const now = question()
      if (now?.id !== id) return null
      end()
      return now
    },
    question,
    close: () => clearTimeout(over),
  }
}
