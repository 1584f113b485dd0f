import { createCanvas } from '@napi-rs/canvas'
import type { Operation, Raster } from '../../../hardware/emulator/operations.ts'
import { encodeSlip } from '../../../hardware/paper/encode.ts'
import type { Slip } from '../../../hardware/slips.ts'
import type { Pixels } from '../pixels.ts'
import { operationsOf } from '../printed.ts'

export const widths = [576, 384] as const
export type Dots = (typeof widths)[number]

/** What is on the paper after a picture was printed, dot for dot. */
export async function drawn(slip: Slip, dots: Dots): Promise<Pixels> {
  const operations = operationsOf(await encodeSlip(slip, { dots, manner: 'picture' }))
  const height = operations.reduce((sum, one) => sum + rowsOf(one), 0)
  const data = new Uint8ClampedArray(dots * height * 4).fill(255)
  let top = 0
  for (const one of operations) {
    if (one.kind === 'raster') burn(one, data, top * dots * 4, dots)
    top += rowsOf(one)
  }
  return { data, width: dots, height }
}

const rowsOf = (one: Operation): number =>
  one.kind === 'raster' ? one.rows : one.kind === 'feed' ? one.dots : 0

function burn({ bits, rowBytes }: Raster, data: Uint8ClampedArray, from: number, dots: number): void {
  for (const [at, byte] of bits.entries()) {
    const first = from + (Math.floor(at / rowBytes) * dots + (at % rowBytes) * 8) * 4
    for (let bit = 0; bit < 8; bit++) {
      if (byte & (0x80 >> bit)) data.fill(0, first + bit * 4, first + bit * 4 + 3)
    }
  }
}

/** A picture as a PNG file, with white around it as paper has. */
export function pngOf({ data, width, height }: Pixels): Buffer {
  const rim = 32
  const canvas = createCanvas(width + 2 * rim, height + 2 * rim)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  const image = pen.createImageData(width, height)
  image.data.set(data)
  pen.putImageData(image, rim, rim)
  return canvas.toBuffer('image/png')
}

/** The pictures that a printer is sent. */
export const rastersOf = (bytes: Buffer): readonly Raster[] =>
  operationsOf(bytes).flatMap((one) => (one.kind === 'raster' ? [one] : []))

/** In which rows of a column there is ink. */
export function inkedRows({ data, width, height }: Pixels, column: number): readonly number[] {
  const rows = Array.from({ length: height }, (_, row) => row)
  return rows.filter((row) => (data[(row * width + column) * 4] ?? 255) < 128)
}

/** The columns with ink between two rows. */
export function inkedColumns({ data, width }: Pixels, from: number, to: number): readonly number[] {
  const columns = Array.from({ length: width }, (_, column) => column)
  const isInked = (column: number) => {
    for (let row = from; row < to; row++) if ((data[(row * width + column) * 4] ?? 255) < 128) return true
    return false
  }
  return columns.filter(isInked)
}
