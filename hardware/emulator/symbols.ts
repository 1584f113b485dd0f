import type { Deed } from './state.ts'

const corrections = ['L', 'M', 'Q', 'H'] as const

/** GS ( k, the QR code part: `k pL pH 49 function parameters`. */
export const symbolCommand: Deed = (args, state, emit) => {
  const [, , , family, deed, first = 0] = args
  if (family !== 49) return
  if (deed === 67) state.symbol = { ...state.symbol, moduleDots: Math.min(16, Math.max(1, first)) }
  if (deed === 69) state.symbol = { ...state.symbol, correction: corrections[first - 48] ?? 'L' }
  if (deed === 80) state.symbol = { ...state.symbol, data: args.subarray(6).toString('latin1') }
  if (deed === 81 && state.symbol.data !== '') emit({ kind: 'qr', ...state.symbol, align: state.align })
}

/** GS v 0: `48 m xL xH yL yH bits`; bit 0 of m doubles the width, bit 1 the height. */
export const printRaster: Deed = (args, state, emit) => {
  const mode = (args[1] ?? 0) & 3
  const rowBytes = args.readUInt16LE(2)
  const rows = args.readUInt16LE(4)
  if (rowBytes === 0 || rows === 0) return
  emit({
    kind: 'raster',
    rowBytes,
    rows,
    bits: Buffer.from(args.subarray(6)),
    wide: mode & 1 ? 2 : 1,
    high: mode & 2 ? 2 : 1,
    align: state.align,
  })
}
