/** How Ukrainian counts: 1, 21, 31; then 2 to 4, 22 to 24; then the rest, with 11 to 14. */
export type Counted = Readonly<Record<'one' | 'few' | 'many', string>>

const rules = new Intl.PluralRules('uk')

/** The noun's form after a number. */
export function form(count: number, forms: Counted): string {
  const rule = rules.select(count)
  return rule === 'one' || rule === 'few' ? forms[rule] : forms.many
}

/** A number with its noun. */
export const counted = (count: number, forms: Counted): string => `${count} ${form(count, forms)}`

export const minutes: Counted = { one: 'хвилина', few: 'хвилини', many: 'хвилин' }
/** After "близько" stands the genitive. */
export const aboutMinutes: Counted = { one: 'хвилини', few: 'хвилин', many: 'хвилин' }
/** After "через" stands the accusative. */
export const inSeconds: Counted = { one: 'секунду', few: 'секунди', many: 'секунд' }
