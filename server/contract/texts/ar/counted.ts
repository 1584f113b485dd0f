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

/** Two of them as they stand after "about", "until" and "in". */
export const minutes: Counted = { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' }
export const hours: Counted = { one: 'ساعة واحدة', two: 'ساعتين', few: 'ساعات', many: 'ساعة' }
export const seconds: Counted = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية' }

export const people: Counted = {
  one: 'شخص واحد قبلك',
  two: 'شخصان قبلك',
  few: 'أشخاص قبلك',
  many: 'شخصًا قبلك',
}

/** With a word between two numbers: a dash could be read from either side. */
export function minutesRange(low: number, high: number): string {
  if (low === high) return counted(high, minutes)
  return `${low === 1 && high === 2 ? 'دقيقة' : low} إلى ${counted(high, minutes)}`
}
