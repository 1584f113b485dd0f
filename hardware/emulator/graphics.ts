import type { Bitmap } from './operations.ts'
import type { Deed } from './state.ts'

/** GS v 0: `48 m xL xH yL yH bits`; bit 0 of m doubles the width, bit 1 the height. */
const printRaster: Deed = (args, { align }, emit) => {
  const mode = (args[1] ?? 0) & 3
  const [rowBytes, rows] = [args.readUInt16LE(2), args.readUInt16LE(4)]
  if (rowBytes === 0 || rows === 0) return
  const bits = Buffer.from(args.subarray(6))
  emit({ kind: 'raster', rowBytes, rows, bits, wide: mode & 1 ? 2 : 1, high: mode & 2 ? 2 : 1, align })
}

/** GS ( L and GS 8 L after their length: `m 112 …` stores a picture, `m 2` or `m 50` prints it. */
export const storedGraphics: Deed = (args, state, emit) => {
  if (args[1] === 112) state.graphics = readGraphics(args)
  if ((args[1] !== 2 && args[1] !== 50) || !state.graphics) return
  emit({ kind: 'raster', ...state.graphics, align: state.align })
  state.graphics = null
}

/** `m 112 a bx by c xL xH yL yH bits`: bx and by are how large each dot is, x counts dots. */
function readGraphics(args: Buffer): Bitmap | null {
  if (args.length < 10) return null
  const rowBytes = Math.ceil(args.readUInt16LE(6) / 8)
  const rows = args.readUInt16LE(8)
  if (rowBytes === 0 || rows === 0 || args.length < 10 + rowBytes * rows) return null
  const bits = Buffer.from(args.subarray(10))
  return { rowBytes, rows, bits, wide: args[3] === 2 ? 2 : 1, high: args[4] === 2 ? 2 : 1 }
}

/** GS 8 L: as GS ( L, with four bytes of length. */
const longGraphics: Deed = (args, state, emit) => storedGraphics(args.subarray(5), state, emit)

/** ESC *: `m nL nH columns`; m is 0 or 1 for 8 dots high, 32 or 33 for 24, and the even ones are twice as wide. */
const columnPicture: Deed = (args, _state, emit) => {
  const mode = args[0] ?? 0
  const columns = args.readUInt16LE(1)
  const columnBytes = mode >= 32 ? 3 : 1
  if (columns === 0) return
  const bits = standing(args.subarray(3), columns, columnBytes)
  const scale = { wide: mode & 1 ? 1 : 2, high: mode >= 32 ? 1 : 3 }
  emit({ kind: 'strip', rowBytes: Math.ceil(columns / 8), rows: columnBytes * 8, bits, ...scale })
}

/** Columns from top to bottom as rows from left to right. */
function standing(columnsOfBits: Buffer, columns: number, columnBytes: number): Buffer {
  const rowBytes = Math.ceil(columns / 8)
  const bits = Buffer.alloc(rowBytes * columnBytes * 8)
  for (const [at, byte] of columnsOfBits.entries()) {
    const column = Math.floor(at / columnBytes)
    const top = (at % columnBytes) * 8
    for (let bit = 0; bit < 8; bit++) {
      const place = (top + bit) * rowBytes + (column >> 3)
      if (byte & (0x80 >> bit)) bits[place] = (bits[place] ?? 0) | (0x80 >> (column & 7))
    }
  }
  return bits
}

/** The commands that print pictures. */
export const graphicsDeeds: readonly (readonly [string, Deed])[] = [
  ['\x1dv', printRaster],
  ['\x1d8', longGraphics],
  ['\x1b*', columnPicture],
]
