import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { EmulatedSlip } from './slip.ts'

/**
 * What a scanner reads from the paper, however the code was printed; null where there is none. The reader is loaded
 * only here, because nobody else in the lobby needs it.
 */
export async function codeOnSlip(slip: EmulatedSlip): Promise<string | null> {
  const { default: jsQR } = await import('jsqr')
  const image = await loadImage(slip.png())
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null
}
