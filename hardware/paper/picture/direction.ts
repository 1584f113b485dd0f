export type Direction = 'ltr' | 'rtl'

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])
const arabic = /\p{Script=Arabic}/u

/** Which way a language is read. */
export const directionOf = (language: string): Direction => (rightToLeft.has(language) ? 'rtl' : 'ltr')

/** Arabic letters reach lower and are smaller for their size. */
export const isArabic = (text: string): boolean => arabic.test(text)

/** From one Latin letter or digit to the last one before an Arabic letter or comma: those end what was said. */
const foreign = /[\p{Script=Latin}\d](?:[^\p{Script=Arabic}،؛]*[\p{Script=Latin}\d])?/gu

/** Keeps `10-20` and `Torvet 5, 7400 Herning` in their own order within a line that runs from the right. */
export function isolated(line: string): string {
  if (!isArabic(line)) return `\u2066${line}\u2069`
  return line.replace(foreign, (run) => `\u2066${run}\u2069`)
}
