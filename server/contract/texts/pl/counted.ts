/** How Polish counts: 1 alone, 2 to 4 (also 22 to 24), and all others. */
export interface Counted {
  readonly one: string
  readonly few: string
  readonly many: string
}

/** The noun alone, as it stands after its number. */
export function nounFor(count: number, { one, few, many }: Counted): string {
  if (count === 1) return one
  const unit = count % 10
  const isTeen = count % 100 >= 12 && count % 100 <= 14
  return unit >= 2 && unit <= 4 && !isTeen ? few : many
}

/** A number with its noun. */
export const counted = (count: number, noun: Counted): string => `${count} ${nounFor(count, noun)}`

export const people: Counted = {
  one: 'osoba przed Państwem',
  few: 'osoby przed Państwem',
  many: 'osób przed Państwem',
}
