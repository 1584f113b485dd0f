/** Longer words are never compared; the rows are kept, because thousands of words are compared for one. */
const longest = 64
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const

/**
 * How many slips lie between two words: a letter too many, too few, another one, or two swapped (optimal string
 * alignment). More than `most` comes out as `most + 1`.
 */
export function slips(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most || Math.max(typed.length, meant.length) > longest)
    return most + 1
  let [older, last, next] = rows
  for (let column = 0; column <= meant.length; column++) last[column] = column
  for (let row = 1; row <= typed.length; row++) {
    if (fillRow(typed, meant, row, older, last, next) > most) return most + 1
    ;[older, last, next] = [last, next, older]
  }
  return Math.min(last[meant.length] ?? 0, most + 1)
}

/** Fills one row of the table, and gives its smallest number. */
function fillRow(
  typed: string,
  meant: string,
  row: number,
  older: Uint8Array,
  last: Uint8Array,
  next: Uint8Array,
): number {
  const a = typed.charCodeAt(row - 1)
  let smallest = row
  next[0] = row
  for (let column = 1; column <= meant.length; column++) {
    const b = meant.charCodeAt(column - 1)
    let best = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1)
    best = Math.min(best, (last[column - 1] ?? 0) + (a === b ? 0 : 1))
    const areSwapped =
      row > 1 && column > 1 && a === meant.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === b
    if (areSwapped) best = Math.min(best, (older[column - 2] ?? 0) + 1)
    next[column] = best
    smallest = Math.min(smallest, best)
  }
  return smallest
}

/** Which letters a word has, as bits; two words that differ in many are never near. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) % 32)
  return bits
}

/** How many letters stand in only one of two words: the bits are counted in pairs, then fours, then eights. */
export function lettersApart(one: number, other: number): number {
  const bits = one ^ other
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
