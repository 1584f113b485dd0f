import { isInWindows1252 } from './cp1252.ts'

/** Letters that Unicode does not take apart into a base and an accent. */
const lookalikes: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'ng',
  ſ: 's',
  ẞ: 'SS',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2015': '-',
  '\u2212': '-',
}

const accents = /\p{Mark}/gu
/** Anything a printer might take for a command, or that has no width of its own. */
const unprintable = /[\p{Control}\p{Format}\p{Zl}\p{Zp}]/u
const blank = /\p{Space_Separator}/u

/** Text as a WPC1252 printer can show it: the nearest Latin letter, or an honest `?`; never throws. */
export function printable(text: string): string {
  return [...text.normalize('NFC')].map(printableCharacter).join('').replace(/ +/g, ' ').trim()
}

function printableCharacter(character: string): string {
  if (blank.test(character) || unprintable.test(character)) return ' '
  if (isInWindows1252(character)) return character
  const nearest = lookalikes[character] ?? character.normalize('NFKD').replace(accents, '')
  if (nearest === '' && /\p{Mark}/u.test(character)) return ''
  return nearest !== '' && [...nearest].every(isInWindows1252) ? nearest : '?'
}
