import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'

export const reader: Reader = {
  language: 'da',
  names: {
    pas: { da: 'Pas og ID-kort' },
    flytning: { da: 'Flytning' },
    sundhedskort: { da: 'Sundhedskort' },
  },
}

/** A table as an answer has it; a test says only what it is about. */
export const table = (columns: Table['columns'], rows: Table['rows']): Table => ({
  name: 'made-up',
  columns,
  rows,
})

const folder = process.env.PICTURES

/** The picture as SVG; kept as PNG in the folder named by PICTURES, in colour and in grey, for people to look at. */
export async function drawn<P>(picture: VNode<P>, name: string): Promise<string> {
  const svg = renderToString(picture)
  if (folder) await keep(svg, join(folder, name))
  return svg
}

async function keep(svg: string, path: string): Promise<void> {
  mkdirSync(folder ?? '', { recursive: true })
  const image = await loadImage(Buffer.from(svg))
  const canvas = createCanvas(image.width, image.height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, image.width, image.height)
  pen.drawImage(image, 0, 0)
  writeFileSync(`${path}.png`, canvas.toBuffer('image/png'))
  const pixels = pen.getImageData(0, 0, image.width, image.height)
  for (let at = 0; at < pixels.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = pixels.data.subarray(at, at + 3)
    pixels.data.fill(Math.round(0.299 * red + 0.587 * green + 0.114 * blue), at, at + 3)
  }
  pen.putImageData(pixels, 0, 0)
  writeFileSync(`${path}-grey.png`, canvas.toBuffer('image/png'))
}
