/** ESC @: whatever the job before left behind is forgotten, its code page too. */
export const initialize = Buffer.of(0x1b, 0x40)

/** GS P 203 203: Epson counts half dots and many others whole dots, unless told. */
export const motionUnitsOfOneDot = Buffer.of(0x1d, 0x50, 203, 203)

/** GS W: the middle and the right are those of the paper, also where a printer for wide paper holds narrow one. */
export const widthOf = (dots: number): Buffer => Buffer.of(0x1d, 0x57, dots & 0xff, dots >> 8)

/** GS V 66 n: the knife sits above the head, so the printer itself must feed the text past it; then a rim. */
export const feedToKnifeAndCut = Buffer.of(0x1d, 0x56, 66, 24)

/** ESC J n: white paper, in dots once the motion units are told; at most 255 an order. */
export function feed(dots: number): Buffer {
  const orders: Buffer[] = []
  for (let left = dots; left > 0; left -= 255) orders.push(Buffer.of(0x1b, 0x4a, Math.min(255, left)))
  return Buffer.concat(orders)
}
