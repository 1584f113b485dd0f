/** Gauss's elimination, in place; each row ends with its right side, and a ridge keeps all pivots away from zero. */
export function solve(rows: readonly Float64Array[]): readonly number[] {
  const size = rows.length
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const share = (row[i] as number) / (pivot[i] as number)
      for (let j = i; j <= size; j++) row[j] = (row[j] as number) - share * (pivot[j] as number)
    }
  })
  const found = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] as Float64Array
    let rest = row[size] as number
    for (let j = i + 1; j < size; j++) rest -= (row[j] as number) * (found[j] as number)
    found[i] = rest / (row[i] as number)
  }
  return found
}
