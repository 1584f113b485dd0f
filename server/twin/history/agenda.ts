import type { Instant } from '../../queue/words.ts'

/** What is still to happen, in order; what is due at the same instant happens in the order in which it was put down. */
export interface Agenda {
  put(at: Instant, happens: (at: Instant) => void): void
  /** Lets all of it happen, and what comes of it. */
  play(): void
}

interface Due {
  readonly at: Instant
  readonly order: number
  readonly happens: (at: Instant) => void
}

export function openAgenda(): Agenda {
  const heap: Due[] = []
  let order = 0
  const isBefore = (one: Due, other: Due) =>
    one.at < other.at || (one.at === other.at && one.order < other.order)

  function put(at: Instant, happens: (at: Instant) => void): void {
    const due = { at: Math.round(at), order: order++, happens }
    let place = heap.push(due) - 1
    while (place > 0) {
      const above = (place - 1) >> 1
      const other = heap[above]
      if (!other || isBefore(other, due)) break
      heap[place] = other
      place = above
    }
    heap[place] = due
  }

  function first(): Due | undefined {
    const [next] = heap
    const last = heap.pop()
    if (next && last && heap.length > 0) sinkFromTop(last)
    return next
  }

  function sinkFromTop(due: Due): void {
    let place = 0
    for (;;) {
      let below = 2 * place + 1
      const [left, right] = [heap[below], heap[below + 1]]
      if (!left) break
      if (right && isBefore(right, left)) below += 1
      const other = heap[below]
      if (!other || isBefore(due, other)) break
      heap[place] = other
      place = below
    }
    heap[place] = due
  }

  return {
    put,
    play: () => {
      for (let next = first(); next; next = first()) next.happens(next.at)
    },
  }
}
