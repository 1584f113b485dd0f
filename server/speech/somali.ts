/**
 * Somali for espeak-ng, which has no voice for it. Somali is written as it is said, so rules of our own turn letters
 * into phonemes, and the Arabic voice, whose sounds include Somali's x (ħ) and c (ʕ), says them. The melody is
 * therefore Arabic's; the sounds are Somali's, but for a dh said as d.
 */
const sounds: readonly (readonly [string, string])[] = [
  ['sh', 'S'],
  ['dh', 'd'],
  ['kh', 'X'],
  ['x', 'H'],
  ['c', 'A'],
  ['j', 'dZ'],
  ['y', 'j'],
  ['p', 'b'],
  ['v', 'f'],
  ['’', '?'],
  ["'", '?'],
]
const small = 'eber kow laba saddex afar shan lix toddoba siddeed sagaal'.split(' ')
const tens = '_ toban labaatan soddon afartan konton lixdan toddobaatan siddeetan sagaashan'.split(' ')

/** Text that espeak-ng's Arabic voice says as Somali. Single capitals stay, and get their English names. */
export const somaliForEspeak = (text: string): string =>
  text
    .replace(/\d+/g, (figures) => ` ${figuresAloud(figures)} `)
    .replace(/[A-Za-z]+(?:['’][A-Za-z]+)*/g, (word) =>
      /^[A-Z]$/.test(word) ? word : `[[${phonemes(word)}]]`,
    )

/** Up to 99 as a number; longer ones figure by figure. */
function figuresAloud(figures: string): string {
  const value = Number(figures)
  if (figures.length > 2 || figures.startsWith('0'))
    return [...figures].map((one) => small[Number(one)]).join(' ')
  if (value < 10) return small[value] ?? ''
  const rest = value % 10 === 0 ? '' : `${small[value % 10]} iyo `
  return `${rest}${tens[Math.floor(value / 10)]}`
}

/** The last vowel but one carries the stress, as in most Somali nouns. */
function phonemes(word: string): string {
  const parts = [...word.toLowerCase().matchAll(/sh|dh|kh|([a-z])\1|[a-z'’]/g)].map(([part]) => sound(part))
  const vowels = parts.flatMap((part, index) => (/^[aeiou]/.test(part) ? index : []))
  const stressed = vowels.at(vowels.length > 1 ? -2 : -1)
  return parts.map((part, index) => (index === stressed ? `'${part}` : part)).join('')
}

/** A doubled letter is a long sound. */
function sound(letters: string): string {
  const isLong = letters.length === 2 && letters[0] === letters[1]
  const letter = isLong ? letters.slice(1) : letters
  const spoken = sounds.find(([spelling]) => spelling === letter)?.[1] ?? letter
  return isLong ? `${spoken}:` : spoken
}
