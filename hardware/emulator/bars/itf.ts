/** Five elements a digit. Source: ISO/IEC 16390, table 1. */
const digits = ['nnwwn', 'wnnnw', 'nwnnw', 'wwnnn', 'nnwnw', 'wnwnn', 'nwwnn', 'nnnww', 'wnnwn', 'nwnwn']

/** Bars and spaces of Interleaved 2 of 5, narrow (1) or `wide`; null unless it is pairs of digits. */
export function itf(text: string, wide: number): readonly number[] | null {
  if (!/^(\d\d)+$/.test(text)) return null
  const pairs = text.match(/\d\d/g) ?? []
  const body = pairs.flatMap((pair) => {
    const bars = digits[Number(pair.charAt(0))] ?? ''
    const spaces = digits[Number(pair.charAt(1))] ?? ''
    return [...bars].flatMap((bar, at) => [bar, spaces.charAt(at)])
  })
  return [...'nnnn', ...body, ...'wnn'].map((one) => (one === 'w' ? wide : 1))
}
