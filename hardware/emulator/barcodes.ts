import type { Barcode } from './operations.ts'
import type { Deed, State } from './state.ts'

/** By GS k's number from 65 on; the first seven also go by 0-6. */
const symbologies = [
  'UPC-A',
  'UPC-E',
  'EAN13',
  'EAN8',
  'CODE39',
  'ITF',
  'CODABAR',
  'CODE93',
  'CODE128',
  'GS1-128',
  'GS1 DataBar',
  'GS1 DataBar',
  'GS1 DataBar',
  'GS1 DataBar',
  'CODE128 AUTO',
] as const
const captions: readonly Barcode['caption'][] = ['none', 'above', 'below', 'both']

/** GS k: `m data NUL` up to m = 6, and `m n data` from 65 on. */
const printBarcode: Deed = (args, { barcode, align }, emit) => {
  const kind = args[0] ?? 0
  const symbology = symbologies[kind >= 65 ? kind - 65 : kind]
  if (!symbology) return
  const data = Buffer.from(kind >= 65 ? args.subarray(2) : args.subarray(1, -1))
  emit({ kind: 'barcode', symbology, data, align, ...barcode })
}

const rebar = (state: State, change: Partial<State['barcode']>): void => {
  state.barcode = { ...state.barcode, ...change }
}

/** The commands that print barcodes. */
export const barcodeDeeds: readonly (readonly [string, Deed])[] = [
  ['\x1dk', printBarcode],
  ['\x1dh', ([dots = 0], state) => rebar(state, { highDots: Math.max(1, dots) })],
  ['\x1dw', ([dots = 0], state) => rebar(state, { moduleDots: Math.min(6, Math.max(1, dots)) })],
  ['\x1dH', ([place = 0], state) => rebar(state, { caption: captions[place % 48] ?? 'none' })],
]
