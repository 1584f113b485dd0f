import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Place } from '../../server/copies/places/place.ts'
import { openPost, type Post } from '../../server/copies/post.ts'
import { type Restored, restore } from '../../server/copies/restore/restore.ts'
import type { Report, Standing } from '../../server/copies/words.ts'
import type { Event } from '../../server/queue/words.ts'
import { openFile } from '../../server/store/database.ts'
import type { Stretch } from '../../server/store/journal.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import { temporaryFolder } from '../temporary.ts'

/** A lobby's store with a post to one place, all in this process: a look comes when the test says so. */
interface CopiedLobby {
  readonly store: Store
  readonly post: Post
  /** How the place is, as it was last told. */
  report(): Report | null
  /** Gives a number. */
  issue(number: number): void
  look(): void
  /** Until the place is as the test waits for. */
  until(isSo: (report: Report) => boolean): Promise<void>
  /** Looks, and waits until all is there behind a whole picture. */
  arrived(): Promise<void>
  /** A stop in order; gives where the place stood. */
  stop(): Standing | null
}

interface CopiedLobbyParts {
  readonly place: Place
  readonly dataDir?: string
  readonly key?: Buffer | null
  readonly standing?: Standing | null
  /** The machine's clock. */
  readonly now?: () => number
  /** Asked while a piece is being closed, where there is a key. */
  readonly random?: (bytes: number) => Uint8Array
}

export function copiedLobby(parts: CopiedLobbyParts): CopiedLobby {
  const { place, dataDir = temporaryFolder(), key = null, standing = null, now = Date.now } = parts
  const { random = randomBytes } = parts
  const store = openStore(dataDir, fail)
  const { journal } = store
  let report: Report | null = null
  let since = 0
  let waking: (() => void)[] = []
  const taken = (stretch: Stretch | null) => stretch && { stretch, since, at: now() }
  function look(): void {
    const { stretch, broken } = journal.news()
    if (broken) post.lose()
    const one = taken(stretch)
    since = now()
    if (one) post.take(one)
  }
  journal.news()
  const post: Post = openPost({
    place,
    sealing: { key, random },
    days: 7,
    file: store.file,
    first: taken(journal.whole()),
    standing,
    now,
    hold: () => {
      journal.checkpoint()
      journal.hold()
      // A message comes in a turn of its own.
      setImmediate(() => {
        look()
        post.held(taken(journal.whole()), now())
      })
    },
    release: journal.release,
    report: (told) => {
      report = told
      const woken = waking
      waking = []
      for (const wake of woken) wake()
    },
  })
  journal.follow(look)
  const until = async (isSo: (report: Report) => boolean) => {
    while (!report || !isSo(report)) await new Promise<void>((wake) => waking.push(wake))
  }
  let isOpen = true
  const close = () => {
    if (isOpen) store.close()
    isOpen = false
  }
  onTestFinished(close)
  return {
    store,
    post,
    report: () => report,
    issue: (number) => store.log.append(factsOf(number, now()).map(asEntry)),
    look,
    until,
    arrived: async () => {
      look()
      await until(({ wholeAt }) => wholeAt !== null)
      await post.whenDone()
    },
    stop: () => {
      const there = post.standing()
      close()
      return there
    },
  }
}

const day = '2026-11-23'
const asEntry = (event: Event) => ({ event, day, actor: 'kiosk' })

/** The first number begins the day. */
function factsOf(number: number, at: number): readonly Event[] {
  const issued: Event = {
    type: 'TicketIssued',
    at,
    ticket: `ticket-${number}`,
    number: `P${number}`,
    letter: 'P',
    sequence: number,
    errand: 'pas',
    class: 'walk-in',
    headStartMinutes: 0,
    language: 'da',
    idempotencyKey: null,
    paper: false,
    behalf: false,
    bookedAt: null,
  }
  const began: Event = { type: 'DayStarted', at, date: day, carried: { tickets: [], counters: [] } }
  return number === 1 ? [began, issued] : [issued]
}

function fail(error: unknown): never {
  throw error
}

/** What came of a copy, and the numbers in it. */
export async function restored(
  place: Place,
  {
    key = null,
    upTo = Number.POSITIVE_INFINITY,
  }: { readonly key?: Buffer | null; readonly upTo?: number } = {},
): Promise<{ readonly restored: Restored; readonly said: string; readonly numbers: readonly number[] }> {
  const file = join(temporaryFolder(), 'naeste.db')
  const said: string[] = []
  const came = await restore({ place, key, upTo, file, say: (sentence) => said.push(sentence) })
  return { restored: came, said: said.join('\n'), numbers: came.ok ? numbersIn(file) : [] }
}

function numbersIn(file: string): readonly number[] {
  const db = openFile(file)
  const rows = db
    .prepare<[], { number: number }>(
      "SELECT body ->> 'sequence' AS number FROM event WHERE type = 'TicketIssued' ORDER BY seq",
    )
    .all()
  db.close()
  return rows.map(({ number }) => number)
}

export const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1)
