/**
 * How long ESC/POS commands are, from the Epson command reference. A command that is not listed has two bytes.
 */
const ESC = 0x1b
const GS = 0x1d
const FS = 0x1c
const DLE = 0x10

const code = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0))
const sizes = (...groups: readonly [number, string][]): ReadonlyMap<number, number> =>
  new Map(groups.flatMap(([size, letters]) => code(letters).map((letter) => [letter, size] as const)))

const fixed: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
  [ESC, sizes([3, '! %-3=?EGJKMRTUVadert{u'], [4, '$\\cB'], [5, 'p'], [10, 'W'])],
  [GS, sizes([3, '!bBHfhw/TEj|arI'], [4, 'PLW\\$'], [5, '^Cz'], [6, 'g'])],
  [FS, sizes([3, '!-CW'], [4, 'Sp'], [76, '2'])],
])

/**
 * The length in bytes of the command at the start of `bytes`, which begin below 0x20;
 * null while too few of them are here to tell.
 */
export function commandLength(bytes: Buffer): number | null {
  const [first = 0, second] = bytes
  if (first !== ESC && first !== GS && first !== FS && first !== DLE) return 1
  if (second === undefined) return null
  if (first === DLE) return realTimeLength(bytes, second)
  if (second === 0x28) return bytes.length < 5 ? null : 5 + bytes.readUInt16LE(3)
  const own = (first === ESC ? escLengths : first === GS ? gsLengths : undefined)?.get(second)
  return own ? own(bytes) : (fixed.get(first)?.get(second) ?? 2)
}

function realTimeLength(bytes: Buffer, second: number): number | null {
  const third = bytes[2]
  if (second !== 0x04 && second !== 0x05 && second !== 0x14) return 1
  if (third === undefined) return null
  if (second === 0x14) return third === 8 ? 10 : 5
  return second === 0x04 && third > 4 ? 4 : 3
}

type Length = (bytes: Buffer) => number | null

/** As long as the NUL that ends it, and never longer than `most`. */
const untilNul =
  (from: number, most: number): Length =>
  (bytes) => {
    const end = bytes.subarray(0, most).indexOf(0, from)
    if (end >= 0) return end + 1
    return bytes.length >= most ? most : null
  }

const escLengths: ReadonlyMap<number, Length> = new Map<number, Length>([
  [0x44, untilNul(2, 35)],
  [
    0x2a,
    (bytes) => {
      if (bytes.length < 5) return null
      return 5 + bytes.readUInt16LE(3) * ((bytes[2] ?? 0) >= 32 ? 3 : 1)
    },
  ],
])

const gsLengths: ReadonlyMap<number, Length> = new Map<number, Length>([
  [0x56, (bytes) => (bytes[2] === undefined ? null : bytes[2] >= 65 ? 4 : 3)],
  [0x6b, barcodeLength],
  [0x76, (bytes) => (bytes.length < 8 ? null : 8 + bytes.readUInt16LE(4) * bytes.readUInt16LE(6))],
  [0x38, (bytes) => (bytes.length < 7 ? null : 7 + bytes.readUInt32LE(3))],
  [0x2a, (bytes) => (bytes.length < 4 ? null : 4 + (bytes[2] ?? 0) * (bytes[3] ?? 0) * 8)],
])

function barcodeLength(bytes: Buffer): number | null {
  const [, , kind, count] = bytes
  if (kind === undefined) return null
  if (kind <= 6) return untilNul(3, 258)(bytes)
  return count === undefined ? null : 4 + count
}
