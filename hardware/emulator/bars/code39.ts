/** Nine bars and spaces a letter, `w` for a wide one. Source: ISO/IEC 16388, table 1. */
const letters =
  '0nnnwwnwnn 1wnnwnnnnw 2nnwwnnnnw 3wnwwnnnnn 4nnnwwnnnw 5wnnwwnnnn 6nnwwwnnnn 7nnnwnnwnw 8wnnwnnwnn ' +
  '9nnwwnnwnn Awnnnnwnnw Bnnwnnwnnw Cwnwnnwnnn Dnnnnwwnnw Ewnnnwwnnn Fnnwnwwnnn Gnnnnnwwnw Hwnnnnwwnn ' +
  'Innwnnwwnn Jnnnnwwwnn Kwnnnnnnww Lnnwnnnnww Mwnwnnnnwn Nnnnnwnnww Ownnnwnnwn Pnnwnwnnwn Qnnnnnnwww ' +
  'Rwnnnnnwwn Snnwnnnwwn Tnnnnwnwwn Uwwnnnnnnw Vnwwnnnnnw Wwwwnnnnnn Xnwnnwnnnw Ywwnnwnnnn Znwwnwnnnn ' +
  '-nwnnnnwnw .wwnnnnwnn $nwnwnwnnn /nwnwnnnwn +nwnnnwnwn %nnnwnwnwn *nwnnwnwnn'
const patterns: ReadonlyMap<string, string> = new Map([
  ...letters.split(' ').map((one) => [one.charAt(0), one.slice(1)] as const),
  [' ', 'nwwnnnwnn'],
])

/** Bars and spaces, narrow (1) or `wide`; null where a letter is none of Code 39. */
export function code39(text: string, wide: number): readonly number[] | null {
  const whole = `*${text.replace(/^\*|\*$/g, '')}*`
  const widths: number[] = []
  for (const letter of whole) {
    const pattern = patterns.get(letter)
    if (!pattern) return null
    if (widths.length > 0) widths.push(1)
    for (const one of pattern) widths.push(one === 'w' ? wide : 1)
  }
  return whole.length > 2 ? widths : null
}
