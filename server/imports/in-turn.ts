/** Does one thing after another; null when too many wait already. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T> | null

/** At most `most` wait at a time, each for all before it, whatever becomes of those. */
export function inTurn(most: number): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return (work) => {
    if (waiting >= most) return null
    waiting++
    const mine = last.then(work).finally(() => {
      waiting--
    })
    last = mine.catch(() => undefined)
    return mine
  }
}
