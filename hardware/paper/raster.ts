import { feed } from './orders.ts'

/** Rows of `rowBytes` bytes, most significant bit left, a set bit is black. */
export interface Bits {
  readonly rowBytes: number
  readonly rows: number
  readonly bits: Buffer
}

/** Printers stall on one large block; the head of an order counts, too. */
const largestOrder = 2048
const headBytes = 8
/** White rows fewer than these cost less as a picture than as an order of their own. */
const fewestFedRows = 8

/** A picture as GS v 0 orders of at most 2 kB; white rows are fed, and white to the right is not sent. */
export function rasterOrders(picture: Bits): Buffer {
  const orders: Buffer[] = []
  let row = 0
  for (const { from, to } of inkedSpans(picture)) {
    orders.push(feed(from - row), ...bands(picture, from, to))
    row = to
  }
  return Buffer.concat([...orders, feed(picture.rows - row)])
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Runs of rows with ink; two of them stand `fewestFedRows` apart at least. */
function inkedSpans({ rowBytes, rows, bits }: Bits): readonly Span[] {
  const spans: { from: number; to: number }[] = []
  const white = Buffer.alloc(rowBytes)
  for (let row = 0; row < rows; row++) {
    const at = row * rowBytes
    if (bits.compare(white, 0, rowBytes, at, at + rowBytes) === 0) continue
    const last = spans.at(-1)
    if (last && row - last.to < fewestFedRows) last.to = row + 1
    else spans.push({ from: row, to: row + 1 })
  }
  return spans
}

function bands(picture: Bits, from: number, to: number): readonly Buffer[] {
  const wide = inkedBytes(picture, from, to)
  const most = Math.floor((largestOrder - headBytes) / wide)
  const orders: Buffer[] = []
  for (let row = from; row < to; row += most) orders.push(band(picture, row, Math.min(to, row + most), wide))
  return orders
}

/** How many bytes of these rows have ink to their right end. */
function inkedBytes({ rowBytes, bits }: Bits, from: number, to: number): number {
  let wide = 1
  for (let row = from; row < to; row++) {
    for (let at = rowBytes - 1; at >= wide; at--) if (bits[row * rowBytes + at] !== 0) wide = at + 1
  }
  return wide
}

function band({ rowBytes, bits }: Bits, from: number, to: number, wide: number): Buffer {
  const order = Buffer.alloc(headBytes + wide * (to - from))
  order.set([0x1d, 0x76, 0x30, 0, wide, 0, (to - from) & 0xff, (to - from) >> 8])
  for (let row = from; row < to; row++) {
    bits.copy(order, headBytes + (row - from) * wide, row * rowBytes, row * rowBytes + wide)
  }
  return withoutQuestions(order)
}

/**
 * Printers obey DLE EOT, DLE ENQ and DLE DC4 even inside of a picture: one could answer, or open a drawer.
 * A lone dot grows by one. Source: Epson's notes on the real-time commands.
 */
function withoutQuestions(order: Buffer): Buffer {
  for (let at = order.indexOf(0x10, headBytes); at >= 0; at = order.indexOf(0x10, at + 1)) {
    const next = order[at + 1]
    if (next === 0x04 || next === 0x05 || next === 0x14) order[at] = 0x18
  }
  return order
}
