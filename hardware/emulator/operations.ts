/** What a stream of ESC/POS bytes asks a printer to do, one deed each. */
export type Operation =
  | { readonly kind: 'text'; readonly text: string; readonly style: Style }
  /** Ends the line; `dots` is the line spacing in force. */
  | { readonly kind: 'line'; readonly dots: number; readonly align: Align }
  | { readonly kind: 'feed'; readonly dots: number }
  /** Goes on writing at another place of this line. */
  | { readonly kind: 'move'; readonly dots: number; readonly from: 'margin' | 'here' }
  | Area
  | Symbol2D
  | Barcode
  | Raster
  | Strip
  | { readonly kind: 'cut' }
  | { readonly kind: 'ask'; readonly question: Question }
  /** Bytes that are no command this printer knows. */
  | { readonly kind: 'unknown'; readonly bytes: Buffer }

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

/** Where lines begin, and how long they are; null reaches to the paper's edge. */
export interface Area {
  readonly kind: 'area'
  readonly left: number
  readonly wide: number | null
}

export interface Symbol2D {
  readonly kind: 'qr'
  readonly data: string
  readonly moduleDots: number
  readonly correction: 'L' | 'M' | 'Q' | 'H'
  readonly align: Align
}

export interface Barcode {
  readonly kind: 'barcode'
  /** `CODE128`, `EAN13` … */
  readonly symbology: string
  readonly data: Buffer
  readonly moduleDots: number
  readonly highDots: number
  /** Where its text stands. */
  readonly caption: 'none' | 'above' | 'below' | 'both'
  readonly align: Align
}

/** Rows of `rowBytes` bytes, most significant bit left, a set bit is black. */
export interface Bitmap {
  readonly rowBytes: number
  readonly rows: number
  readonly bits: Buffer
  /** How many dots of paper each of its dots takes. */
  readonly wide: number
  readonly high: number
}

/** A picture on its own rows. */
export interface Raster extends Bitmap {
  readonly kind: 'raster'
  readonly align: Align
}

/** A picture that stands within a line, as a letter does. */
export interface Strip extends Bitmap {
  readonly kind: 'strip'
}

/** What is answered in its turn, after everything before it was printed. */
export type Question =
  | { readonly kind: 'paper' }
  | { readonly kind: 'drawer' }
  | { readonly kind: 'job'; readonly id: Buffer }
  | { readonly kind: 'automatic'; readonly mask: number }
  | { readonly kind: 'identity'; readonly of: number }
