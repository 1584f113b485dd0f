/** How Arabic counts: 1 and 2 have words of their own, 3 to 10 the plural, from 11 on the singular. */
export interface Counted {
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
}

/** A number with its noun. */
export function counted(count: number, { one, two, few, many }: Counted): string {
  if (count === 1) return one
  if (count === 2) return two
  const rest = count % 100
  return rest >= 3 && rest <= 10 ? `${count} ${few}` : `${count} ${many}`
}

export const minutes: Counted = { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة' }
export const seconds: Counted = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية' }
