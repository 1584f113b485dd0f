import { isInWindows1252 } from './cp1252.ts'

/** Hyphens and dashes of other lengths, for which a plain one is as good. */
const dash = /[\u2010-\u2012\u2015\u2212]/u
/** Breaks no line. */
const fixedSpace = '\u00a0'
const blank = /\p{Space_Separator}/u
/** Anything a printer might take for a command, or that has no width of its own. */
const unprintable = /[\p{Control}\p{Format}\p{Zl}\p{Zp}]/u

/** Whether a WPC1252 printer has all these letters; a plain hyphen for a finer one will do. */
export function isPrintable(text: string): boolean {
  return [...text.normalize('NFC')].every(
    (character) =>
      isInWindows1252(character) ||
      dash.test(character) ||
      blank.test(character) ||
      unprintable.test(character),
  )
}

/** Text as a WPC1252 printer can be told to show it, with an honest `?` for a letter that it lacks; never throws. */
export function printable(text: string): string {
  return [...text.normalize('NFC')].map(printableCharacter).join('').replace(/ +/g, ' ').trim()
}

function printableCharacter(character: string): string {
  if (character === fixedSpace) return character
  if (blank.test(character) || unprintable.test(character)) return ' '
  if (dash.test(character)) return '-'
  return isInWindows1252(character) ? character : '?'
}
