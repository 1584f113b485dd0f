import type { Align, Barcode, Bitmap, Operation, Style, Symbol2D } from './operations.ts'

/** What a printer remembers between commands. */
export interface State {
  style: Style
  align: Align
  lineDots: number
  /** Of the motion units, which GS P sets. */
  acrossDots: number
  unitDots: number
  leftDots: number
  wideDots: number | null
  page: number
  symbol: Omit<Symbol2D, 'kind' | 'align'>
  barcode: Pick<Barcode, 'moduleDots' | 'highDots' | 'caption'>
  /** Stored by GS ( L, until it is printed or another one comes. */
  graphics: Bitmap | null
}

/** A command's deed: it may change what is remembered, and may ask for operations. */
export type Deed = (args: Buffer, state: State, emit: (operation: Operation) => void) => void

/** Dots across at 203 dpi, and in the default line. */
export const dotsPerInch = 203
const defaultLineDots = 30

/** As after power-on and after ESC @. */
export function freshState(): State {
  return {
    style: { font: 'A', wide: 1, high: 1, bold: false, underline: false, white: false },
    align: 'left',
    lineDots: defaultLineDots,
    acrossDots: 1,
    unitDots: 1,
    leftDots: 0,
    wideDots: null,
    page: 0,
    symbol: { data: '', moduleDots: 3, correction: 'L' },
    barcode: { moduleDots: 3, highDots: 162, caption: 'none' },
    graphics: null,
  }
}

/** ESC 2. */
export function defaultLine(state: State): void {
  state.lineDots = defaultLineDots
}
