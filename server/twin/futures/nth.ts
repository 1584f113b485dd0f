/**
 * The value that stands at a place when all are in order; they are moved about. Hoare's selection. All before `from`
 * are known to be no larger than those behind it.
 */
export function nth(values: Float64Array, place: number, from = 0): number {
  let low = from
  let high = values.length - 1
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number
    let left = low
    let right = high
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1
      while ((values[right] as number) > pivot) right -= 1
      if (left > right) break
      const moved = values[left] as number
      values[left++] = values[right] as number
      values[right--] = moved
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else break
  }
  return values[place] as number
}

/** The values that half, and four in five, do not exceed. */
export function medianAndUpper(values: Float64Array): { readonly median: number; readonly upper: number } {
  const middle = Math.floor(values.length * 0.5)
  const last = Math.floor(values.length * 0.8)
  const piles = pilesOf(values)
  if (piles) return { median: nthOfPiles(piles, middle), upper: nthOfPiles(piles, last) }
  const median = nth(values, middle)
  return { median, upper: nth(values, last, middle) }
}

/** Values in piles of alike ones: which pile each is on, and how high the piles are. */
interface Piles {
  readonly values: Float64Array
  readonly on: Uint8Array
  readonly heights: Uint32Array
}

const mostPiles = 256
/** Used again for each person: to ask the machine for room takes longer than to count. Nothing is kept in it. */
const room = { on: new Uint8Array(0), alike: new Float64Array(0), heights: new Uint32Array(mostPiles) }

function roomFor(count: number): typeof room {
  if (room.on.length < count) {
    room.on = new Uint8Array(count)
    room.alike = new Float64Array(count)
  }
  room.heights.fill(0)
  return room
}

/** Null where they can't be told apart so: all are the same, or one has no end. */
function pilesOf(values: Float64Array): Piles | null {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    if (value < least) least = value
    if (value > most) most = value
  }
  const scale = (mostPiles - 1) / (most - least)
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return null
  const { on, heights } = roomFor(values.length)
  for (let at = 0; at < values.length; at++) {
    const pile = ((values[at] as number) - least) * scale
    on[at] = pile
    ;(heights[pile | 0] as number) += 1
  }
  return { values, on, heights }
}

/** Only the pile on which the place falls is put in order: the others are only counted. */
function nthOfPiles({ values, on, heights }: Piles, place: number): number {
  let pile = 0
  let left = place
  while (left >= (heights[pile] as number)) left -= heights[pile++] as number
  let found = 0
  for (let at = 0; at < values.length; at++) if (on[at] === pile) room.alike[found++] = values[at] as number
  return nth(room.alike.subarray(0, found), left)
}

/** The value that a share of all values does not exceed. */
export const quantile = (values: Float64Array, share: number): number =>
  nth(values, Math.min(values.length - 1, Math.floor(values.length * share)))
