/** How Romanian counts: 1, then the plural, and from 20 on a "de" before it, except after 101 to 119. */
export interface Counted {
  readonly one: string
  readonly many: string
}

/** A number with its noun. */
export const counted = (count: number, noun: Counted): string => `${count} ${nounAfter(count, noun)}`

/** The noun alone, as it stands after its number. */
export function nounAfter(count: number, { one, many }: Counted): string {
  if (count === 1) return one
  const rest = count % 100
  return count === 0 || (rest > 0 && rest < 20) ? many : `de ${many}`
}

export const minutes: Counted = { one: 'minut', many: 'minute' }
export const seconds: Counted = { one: 'secundă', many: 'secunde' }
