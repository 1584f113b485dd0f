import { setImmediate as turn } from 'node:timers/promises'

/** Long work that says where it may pause. */
export type Paused<Result> = Generator<void, Result, void>

/** A pause after so many things that take some microseconds each. */
const oftenEnough = 100

/** Goes through a list with pauses. */
export function* withPauses<Item>(
  list: readonly Item[],
  see: (item: Item, place: number) => void,
): Paused<void> {
  for (const [place, item] of list.entries()) {
    if (place % oftenEnough === 0) yield
    see(item, place)
  }
}

/** Does it all at once. */
export function atOnce<Result>(work: Paused<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** Does it in slices of some milliseconds: whoever takes a number meanwhile waits for one of them at most. */
export async function inSlices<Result>(work: Paused<Result>, sliceMs = 5): Promise<Result> {
  for (;;) {
    const end = performance.now() + sliceMs
    do {
      const { done, value } = work.next()
      if (done) return value
    } while (performance.now() < end)
    await turn()
  }
}
