import QRCode from 'qrcode'

/** Modules of white around a code: ISO/IEC 18004 asks for 4. */
const quietZone = 4

/** A QR code as an SVG picture: one path of black squares on white, whatever the screen's colours are. */
export function codePicture(text: string): string {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  let path = ''
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (data[y * size + x]) path += `M${x + quietZone} ${y + quietZone}h1v1h-1z`
  const side = size + 2 * quietZone
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}"/></svg>`
}
