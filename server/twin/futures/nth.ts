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
  const median = nth(values, middle)
  return { median, upper: nth(values, Math.floor(values.length * 0.8), middle) }
}

/** The value that a share of all values does not exceed. */
export const quantile = (values: Float64Array, share: number): number =>
  nth(values, Math.min(values.length - 1, Math.floor(values.length * share)))
