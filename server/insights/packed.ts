/** Whole numbers of one column. */
export type Numbers = ArrayLike<number>

/** How a column stands in its packing: every value the same, or each in as few bytes as the largest needs. */
const kinds = [null, Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array] as const
const widths = [0, 1, 1, 2, 2, 4] as const
const headBytes = 8
const same = 0

/** One column as it was packed: typed numbers, or one number that stands for all. */
export type Unpacked = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | number

/**
 * Puts columns of equal length into bytes: a head of eight bytes for each column (its kind, and its value where all are
 * the same), then the columns, the widest first, little-endian.
 */
export function packed(columns: readonly Numbers[]): Uint8Array {
  const length = columns[0]?.length ?? 0
  const chosen = columns.map(kindOf)
  const size = chosen.reduce<number>((sum, kind) => sum + (widths[kind] ?? 0) * length, 0)
  const bytes = new Uint8Array(columns.length * headBytes + size)
  const head = new DataView(bytes.buffer)
  columns.forEach((column, at) => {
    head.setUint8(at * headBytes, chosen[at] ?? same)
    head.setInt32(at * headBytes + 4, column[0] ?? 0, true)
  })
  for (const { kind, column, from } of placesOf(chosen, length)) {
    const Kind = kinds[kind]
    if (Kind) new Kind(bytes.buffer, from, length).set(columns[column] ?? [])
  }
  return bytes
}

/** The columns of a packing; they look into its bytes, which must not change as long as they are used. */
export function unpacked(bytes: Uint8Array, columns: number, length: number): readonly Unpacked[] {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset } = aligned
  const head = new DataView(buffer, byteOffset)
  const chosen = Array.from({ length: columns }, (_, at) => head.getUint8(at * headBytes))
  const found: Unpacked[] = chosen.map((_, at) => head.getInt32(at * headBytes + 4, true))
  for (const { kind, column, from } of placesOf(chosen, length)) {
    const Kind = kinds[kind]
    if (Kind) found[column] = new Kind(buffer as ArrayBuffer, byteOffset + from, length)
  }
  return found
}

/** Where each column begins: the widest first, so that each stands at a multiple of its width. */
function placesOf(chosen: readonly number[], length: number) {
  let from = chosen.length * headBytes
  return chosen
    .map((kind, column) => ({ kind, column, width: widths[kind] ?? 0 }))
    .sort((one, other) => other.width - one.width || one.column - other.column)
    .map(({ kind, column, width }) => {
      const place = { kind, column, from }
      from += width * length
      return place
    })
}

function kindOf(column: Numbers): number {
  let least = column[0] ?? 0
  let most = least
  for (let at = 1; at < column.length; at++) {
    const value = column[at] ?? 0
    if (value < least) least = value
    if (value > most) most = value
  }
  if (least === most) return same
  return kinds.findIndex((Kind) => Kind !== null && holds(Kind, least, most))
}

function holds(
  { BYTES_PER_ELEMENT, name }: { BYTES_PER_ELEMENT: number; name: string },
  least: number,
  most: number,
): boolean {
  const range = 2 ** (8 * BYTES_PER_ELEMENT)
  return name.startsWith('U') ? least >= 0 && most < range : least >= -range / 2 && most < range / 2
}
