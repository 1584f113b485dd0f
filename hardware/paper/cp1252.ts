/**
 * The characters of bytes 0x80-0x9F in Windows-1252; a space stands for the five bytes without one.
 * Source: the Unicode Consortium's mapping table CP1252.TXT.
 */
export const windows1252Middle = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const middle = new Set([...windows1252Middle].filter((character) => character !== ' '))

/** Whether a printer in code page WPC1252 has a glyph for this one character. */
export function isInWindows1252(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff) || middle.has(character)
}
