import { createCanvas, loadImage } from '@napi-rs/canvas'

/** A picture of a ticket, as its dots. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

export async function pixelsOf(png: Buffer): Promise<Pixels> {
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

/** The heights in dots of the bands of ink, from top to bottom. */
export function inkBands({ data, width, height }: Pixels): readonly number[] {
  const bands: number[] = []
  let band = 0
  for (let y = 0; y <= height; y++) {
    const row = data.subarray(y * width * 4, (y + 1) * width * 4)
    if (row.some((value, at) => at % 4 === 0 && value < 128)) band += 1
    else if (band > 0) bands.push(band)
    if (y < height && !row.some((value, at) => at % 4 === 0 && value < 128)) band = 0
  }
  return bands
}
