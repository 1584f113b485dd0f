import type { Stretch } from '../store/journal.ts'
import type { Taken } from './words.ts'

/** What waits to be put at a place, oldest first. */
export interface Queue {
  add(taken: Taken): void
  /** The next piece: neighbours of one log together, up to some megabytes. Null when nothing waits. */
  next(): Batch | null
  /** The batch is there. */
  done(batch: Batch): void
  /** Drops what a place has already, up to a point of the first log. */
  skip(salt: string, to: number): void
  clear(): void
  waitingSince(): number | null
  bytes(): number
  /** How many were added so far. */
  added(): number
  /** How many of them wait no more. */
  gone(): number
}

export interface Batch {
  readonly stretch: Stretch
  readonly at: number
  /** How many it takes from the queue. */
  readonly count: number
}

const mostTogether = 4 * 1024 * 1024

export function openQueue(): Queue {
  let waiting: Taken[] = []
  let added = 0
  let bytes = 0
  const dropped = (count: number) => {
    for (const { stretch } of waiting.slice(0, count)) bytes -= stretch.bytes.length
    waiting = waiting.slice(count)
  }
  return {
    add: (taken) => {
      waiting.push(taken)
      bytes += taken.stretch.bytes.length
      added += 1
    },
    next: () => {
      const together = neighbours(waiting)
      const first = together[0]
      const last = together.at(-1)
      if (!first || !last) return null
      const stretch = { ...last.stretch, from: first.stretch.from, bytes: joined(together) }
      return { stretch, at: last.at, count: together.length }
    },
    done: ({ count }) => dropped(count),
    skip: (salt, to) => {
      while (waiting[0]?.stretch.salt === salt && waiting[0].stretch.to <= to) dropped(1)
      const [first, ...rest] = waiting
      if (!first || first.stretch.salt !== salt || first.stretch.from >= to) return
      const { stretch } = first
      const cut = { ...stretch, from: to, bytes: stretch.bytes.slice(to - stretch.from) }
      bytes -= stretch.bytes.length - cut.bytes.length
      waiting = [{ ...first, stretch: cut }, ...rest]
    },
    clear: () => dropped(waiting.length),
    waitingSince: () => waiting[0]?.since ?? null,
    bytes: () => bytes,
    added: () => added,
    gone: () => added - waiting.length,
  }
}

function neighbours(waiting: readonly Taken[]): readonly Taken[] {
  let size = 0
  const end = waiting.findIndex(({ stretch }, index) => {
    size += stretch.bytes.length
    const before = waiting[index - 1]?.stretch
    return (
      before !== undefined &&
      (before.salt !== stretch.salt || before.to !== stretch.from || size > mostTogether)
    )
  })
  return end < 0 ? waiting : waiting.slice(0, end)
}

function joined(together: readonly Taken[]): Uint8Array<ArrayBuffer> {
  const [only] = together
  if (together.length === 1 && only) return only.stretch.bytes
  const bytes = new Uint8Array(together.reduce((sum, { stretch }) => sum + stretch.bytes.length, 0))
  let at = 0
  for (const { stretch } of together) {
    bytes.set(stretch.bytes, at)
    at += stretch.bytes.length
  }
  return bytes
}
