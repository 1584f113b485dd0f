// The core alone: the package's entry brings canvas and file writers, which a kiosk never needs.
import { create } from 'qrcode/lib/core/qrcode.js'

/** Modules of white around a code: ISO/IEC 18004 asks for 4. */
const quietZone = 4

/** A QR code as one path of squares, and the side of the whole in modules. */
export function codePath(text: string): { readonly path: string; readonly side: number } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  let path = ''
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (data[y * size + x]) path += `M${x + quietZone} ${y + quietZone}h1v1h-1z`
  return { path, side: size + 2 * quietZone }
}
