import QRCode from 'qrcode'

/** What a reader asks for around a QR code, in modules. Source: ISO/IEC 18004. */
export const quietModules = 4

/** Half a millimetre: smaller squares run into each other on thermal paper. */
export const leastModuleDots = 4

/** A QR code's black and white; `address` is ASCII, at most 400 characters. */
export const modulesOf = (address: string) => QRCode.create(address, { errorCorrectionLevel: 'M' }).modules

/** Dots across a module: about 28 mm for the whole code where the paper is wide enough. */
export function moduleDotsOf(modules: number, dots: number): number {
  const fits = Math.floor(dots / (modules + 2 * quietModules))
  return Math.min(fits, Math.max(leastModuleDots, Math.min(8, Math.floor(230 / modules))))
}
