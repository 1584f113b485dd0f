/** Widths of bars and spaces in modules, by symbol value. Source: ISO/IEC 15417, table 1. */
const patterns = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 ' +
  '113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 ' +
  '212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 ' +
  '113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 ' +
  '314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 ' +
  '241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 ' +
  '214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 ' +
  '211232 2331112'
).split(' ')

type Set = 'A' | 'B' | 'C'
const starts: Readonly<Record<Set, number>> = { A: 103, B: 104, C: 105 }
const switches: Readonly<Record<Set, number>> = { A: 101, B: 100, C: 99 }
const shift = 98
const stop = 106
/** `{1` to `{4`; the fourth has another value in each set. */
const functions: Readonly<Record<string, number>> = { '1': 102, '2': 97, '3': 96, '4': 100 }

/**
 * Bars and spaces in modules, of data as GS k 73 takes it: `{A`, `{B`, `{C` choose a set, of which C holds values
 * 0-99; null where it begins with none, or holds what its set has not.
 */
export function code128(data: Buffer): readonly number[] | null {
  const values = valuesOf(data)
  if (!values) return null
  const sum = values.reduce((total, value, at) => total + value * Math.max(1, at), 0) % 103
  return [...values, sum, stop].flatMap((value) => [...(patterns[value] ?? '')].map(Number))
}

function valuesOf(data: Buffer): number[] | null {
  const values: number[] = []
  let set: Set | null = null
  let once: Set | null = null
  for (let at = 0; at < data.length; at++) {
    const byte = data[at] ?? 0
    const order = byte === brace ? String.fromCharCode(data[++at] ?? 0) : ''
    if (isSet(order)) {
      values.push(set ? switches[order] : starts[order])
      set = order
      continue
    }
    const value: number | undefined | null = set && valueOfOrder(order, byte, once ?? set)
    if (value === null || value === undefined) return null
    values.push(value)
    once = value === shift && order === 'S' ? (set === 'A' ? 'B' : 'A') : null
  }
  return values.length > 1 ? values : null
}

const brace = 0x7b
const isSet = (order: string): order is Set => order === 'A' || order === 'B' || order === 'C'

function valueOfOrder(order: string, byte: number, set: Set): number | undefined {
  if (order === 'S') return shift
  return order === '' || order === '{' ? valueIn(byte, set) : functions[order]
}

function valueIn(byte: number, set: Set): number | undefined {
  if (set === 'C') return byte < 100 ? byte : undefined
  if (set === 'A') return byte < 32 ? byte + 64 : byte < 96 ? byte - 32 : undefined
  return byte >= 32 && byte < 128 ? byte - 32 : undefined
}

/** The letters that a reader gets of it; functions and switches have none. */
export function textOfCode128(data: Buffer): string {
  let text = ''
  let set = ''
  for (let at = 0; at < data.length; at++) {
    const byte = data[at] ?? 0
    const order = byte === brace ? String.fromCharCode(data[++at] ?? 0) : ''
    if ('ABC'.includes(order) && order !== '') set = order
    else if (order === '{') text += order
    else if (order === '') text += set === 'C' ? String(byte).padStart(2, '0') : String.fromCharCode(byte)
  }
  return text
}
