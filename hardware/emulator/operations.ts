/** What a stream of ESC/POS bytes asks a printer to do, one deed each. */
export type Operation =
  | { readonly kind: 'text'; readonly text: string; readonly style: Style }
  /** Ends the line; `dots` is the line spacing in force. */
  | { readonly kind: 'line'; readonly dots: number; readonly align: Align }
  | { readonly kind: 'feed'; readonly dots: number }
  | Symbol2D
  | Raster
  | { readonly kind: 'cut' }
  | { readonly kind: 'ask'; readonly question: Question }

export type Align = 'left' | 'centre' | 'right'

/** How letters stand; `wide` and `high` are 1-8 times the font's own cell. */
export interface Style {
  readonly font: 'A' | 'B'
  readonly wide: number
  readonly high: number
  readonly bold: boolean
  readonly underline: boolean
  readonly white: boolean
}

export interface Symbol2D {
  readonly kind: 'qr'
  readonly data: string
  readonly moduleDots: number
  readonly correction: 'L' | 'M' | 'Q' | 'H'
  readonly align: Align
}

/** Rows of `rowBytes` bytes, most significant bit left, a set bit is black. */
export interface Raster {
  readonly kind: 'raster'
  readonly rowBytes: number
  readonly rows: number
  readonly bits: Buffer
  readonly wide: number
  readonly high: number
  readonly align: Align
}

/** What is answered in its turn, after everything before it was printed. */
export type Question =
  | { readonly kind: 'paper' }
  | { readonly kind: 'drawer' }
  | { readonly kind: 'job'; readonly id: Buffer }
  | { readonly kind: 'automatic'; readonly mask: number }
  | { readonly kind: 'identity'; readonly of: number }
