/**
 * How long ESC/POS commands are, from the Epson command reference. A command that is not listed has two bytes,
 * and is unknown.
 */
const ESC = 0x1b
const GS = 0x1d
const FS = 0x1c
const DLE = 0x10

/** ESC (, GS ( and FS ( say their length themselves. */
const functions = 0x28
/** NUL, BEL, HT, LF, FF, CR, CAN. */
const singles: ReadonlySet<number> = new Set([0x00, 0x07, 0x09, 0x0a, 0x0c, 0x0d, 0x18])

const code = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0))
const sizes = (...groups: readonly [number, string][]): ReadonlyMap<number, number> =>
  new Map(groups.flatMap(([size, letters]) => code(letters).map((letter) => [letter, size] as const)))

const fixed: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
  [ESC, sizes([2, '@2<LSOFPimv\x0c'], [3, '! %-3=?EGJKMRTUVadert{u4'], [4, '$\\cB'], [5, 'p'], [10, 'W'])],
  [GS, sizes([2, ':\x0cc'], [3, '!bBHfhw/TEj|arI'], [4, 'PLW\\$'], [5, '^z'], [6, 'g'])],
  [FS, sizes([2, '&.'], [3, '!-CW'], [4, 'Sp?'], [76, '2'])],
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
  if (second === functions) return bytes.length < 5 ? null : 5 + bytes.readUInt16LE(3)
  const own = ownLength(first, second)
  return own ? own(bytes) : (fixed.get(first)?.get(second) ?? 2)
}

/** Whether this whole command is one of ESC/POS, be it that it leaves no trace on paper. */
export function isKnown([first = 0, second]: Buffer): boolean {
  if (second === undefined) return singles.has(first)
  if (first === DLE || second === functions) return true
  return ownLength(first, second) !== undefined || fixed.get(first)?.has(second) === true
}

function realTimeLength(bytes: Buffer, second: number): number | null {
  const third = bytes[2]
  if (second !== 0x04 && second !== 0x05 && second !== 0x14) return 1
  if (third === undefined) return null
  if (second === 0x14) return third === 8 ? 10 : 5
  return second === 0x04 && third > 4 ? 4 : 3
}

type Length = (bytes: Buffer) => number | null

function ownLength(first: number, second: number): Length | undefined {
  return (first === ESC ? escLengths : first === GS ? gsLengths : undefined)?.get(second)
}

/** As long as the NUL that ends it, and never longer than `most`. */
const untilNul =
  (from: number, most: number): Length =>
  (bytes) => {
    const end = bytes.subarray(0, most).indexOf(0, from)
    if (end >= 0) return end + 1
    return bytes.length >= most ? most : null
  }

const highestOwnLetter = 3

/** ESC &: `y first last`, then for each letter its width and so many columns of y bytes. */
function ownLetters(bytes: Buffer): number | null {
  const [, , high = 0, first = 0, last] = bytes
  if (last === undefined) return null
  if (high > highestOwnLetter) return 5
  let end = 5
  for (let letter = first; letter <= last; letter++) {
    const wide = bytes[end]
    if (wide === undefined) return null
    end += 1 + wide * high
  }
  return end
}

const escLengths: ReadonlyMap<number, Length> = new Map<number, Length>([
  [0x26, ownLetters],
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
  [0x43, (bytes) => (bytes[2] === undefined ? null : ([9, 5][(bytes[2] % 48) - 1] ?? 5))],
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
