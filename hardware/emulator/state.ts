import type { Align, Operation, Style, Symbol2D } from './operations.ts'

/** What a printer remembers between commands. */
export interface State {
  style: Style
  align: Align
  lineDots: number
  /** Of the vertical motion unit, which GS P sets. */
  unitDots: number
  page: number
  symbol: Omit<Symbol2D, 'kind' | 'align'>
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
    unitDots: 1,
    page: 0,
    symbol: { data: '', moduleDots: 3, correction: 'L' },
  }
}

/** ESC 2. */
export function defaultLine(state: State): void {
  state.lineDots = defaultLineDots
}
