import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Announcements } from './store/announcements.ts'
import type { LogReader } from './store/log-reader.ts'
import { openConform } from './twin/conform.ts'
import { type Memory, oneFamily, openMemory } from './twin/learn/memory.ts'
import { type Follower, followFacts } from './twin/live/follow.ts'

/** What the lobby has learned of its times from its own log, and goes on learning. */
export interface Learned {
  readonly memory: Memory
  readonly follower: Follower
  /** By what an upper bound is multiplied so that it holds. */
  factor(): number
  /** Reads what has happened since; a little of the past too, until all of it is read. */
  catchUp(): void
  /** Reads the recent past in small pieces, so that nobody waits for it. */
  begin(): void
}

/** Some weeks of a town hall: about five facts for each visit. */
const factsRead = 20_000
const factsAtOnce = 500
const remembered = 500

export function openLearned(
  facts: LogReader,
  announcements: Pick<Announcements, 'lastCalled'>,
  catalogue: CatalogueInForce,
): Learned {
  const minutes = (errand: string) => catalogue.experience().minutes(errand)
  const memory = openMemory(oneFamily((errand) => minutes(errand) * 60_000))
  const follower = followFacts(memory)
  let position = Math.max(0, facts.last() - factsRead)
  let factor: number | null = null

  function read(): boolean {
    const fresh = facts.after(position, factsAtOnce)
    for (const { event } of fresh) follower.note(event)
    position = fresh.at(-1)?.seq ?? position
    return fresh.length === factsAtOnce
  }

  function factorNow(): number {
    const conform = openConform()
    for (const { waitedMs, playedUpperMs } of announcements.lastCalled(remembered).toReversed())
      conform.note(waitedMs / 1000, playedUpperMs / 1000)
    return conform.factor()
  }

  let askedAt = 0
  return {
    memory,
    follower,
    factor: () => {
      // A few hundred rows are read again only once some more people have been called.
      if (factor === null || position - askedAt > factorEveryFacts) {
        factor = factorNow()
        askedAt = position
      }
      return factor
    },
    catchUp: () => void read(),
    begin: () => {
      const next = () => {
        if (read()) setImmediate(next)
      }
      setImmediate(next)
    },
  }
}

const factorEveryFacts = 100
