/**
 * How many slips lie between two words: a letter too many, too few, another one, or two swapped (optimal string
 * alignment). More than `most` comes out as `most + 1`.
 */
export function slips(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most) return most + 1
  let older: number[] = []
  let last = Array.from({ length: meant.length + 1 }, (_, index) => index)
  for (let row = 1; row <= typed.length; row++) {
    const next = [row]
    for (let column = 1; column <= meant.length; column++)
      next.push(cell(typed, meant, row, column, older, last, next))
    if (Math.min(...next) > most) return most + 1
    older = last
    last = next
  }
  return Math.min(last[meant.length] ?? 0, most + 1)
}

function cell(
  typed: string,
  meant: string,
  row: number,
  column: number,
  older: readonly number[],
  last: readonly number[],
  next: readonly number[],
): number {
  const [a, b] = [typed[row - 1], meant[column - 1]]
  const best = Math.min(
    (last[column] ?? 0) + 1,
    (next[column - 1] ?? 0) + 1,
    (last[column - 1] ?? 0) + (a === b ? 0 : 1),
  )
  const areSwapped = row > 1 && column > 1 && a === meant[column - 2] && typed[row - 2] === b
  return areSwapped ? Math.min(best, (older[column - 2] ?? 0) + 1) : best
}

/** Which letters a word has, as bits; two words that differ in many are never near. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) % 32)
  return bits
}

/** How many letters stand in only one of two words. */
export function lettersApart(one: number, other: number): number {
  let rest = (one ^ other) >>> 0
  let count = 0
  for (; rest > 0; rest &= rest - 1) count++
  return count
}
