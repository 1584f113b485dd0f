import type { Deed } from './state.ts'

const corrections = ['L', 'M', 'Q', 'H'] as const
const qrCode = 49
const pdf417 = 48

/** GS ( k after its length: `family function parameters`. PDF417 is only told of, not drawn. */
export const symbolCommand: Deed = (args, state, emit) => {
  const [family, deed, first = 0] = args
  if (family !== qrCode && family !== pdf417) return
  if (deed === 80) state.symbol = { ...state.symbol, data: args.subarray(3).toString('latin1') }
  if (deed === 81 && family === pdf417) {
    const data = Buffer.from(state.symbol.data, 'latin1')
    emit({ kind: 'barcode', symbology: 'PDF417', data, align: state.align, ...state.barcode })
  }
  if (family !== qrCode) return
  if (deed === 67) state.symbol = { ...state.symbol, moduleDots: Math.min(16, Math.max(1, first)) }
  if (deed === 69) state.symbol = { ...state.symbol, correction: corrections[first - 48] ?? 'L' }
  if (deed === 81 && state.symbol.data !== '') emit({ kind: 'qr', ...state.symbol, align: state.align })
}
