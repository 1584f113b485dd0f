/** Breaks no line. */
const fixedSpace = '\u00a0'
const blank = /[\p{Space_Separator}\p{Control}\p{Zl}\p{Zp}]/u
/** The faces hold these; anything else would be a box that says nothing. */
const written = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u
const emblem = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Variation_Selector}]/u
/** Farsi writes these two between letters; all other signs without a shape could turn a line around. */
const joiners = /[\u200c\u200d]/u

/** Text as the slips' faces can show it, or an honest `?`; never throws. */
export function drawable(text: string): string {
  return [...text.normalize('NFC')].map(drawableCharacter).join('').replace(/ +/g, ' ').trim()
}

function drawableCharacter(character: string): string {
  if (character === fixedSpace) return character
  if (blank.test(character)) return ' '
  if (joiners.test(character)) return character
  if (/[\p{Format}\p{Unassigned}\p{Private_Use}]/u.test(character)) return ''
  if (character > '\u00ff' && emblem.test(character)) return '?'
  return written.test(character) ? character : '?'
}
