/** Draws each SVG of this folder as the PNG beside it: `node server/catalogue/herning/pictures/render.mjs`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas'

const folder = import.meta.dirname
const plex = dirname(createRequire(import.meta.url).resolve('@fontsource/ibm-plex-sans/package.json'))
GlobalFonts.registerFromPath(join(plex, 'files/ibm-plex-sans-latin-600-normal.woff2'), 'IBM Plex Sans')

for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const drawing = await loadImage(readFileSync(join(folder, file)))
  const canvas = createCanvas(drawing.width, drawing.height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(drawing, 0, 0)
  writeFileSync(join(folder, file.replace('.svg', '.png')), canvas.toBuffer('image/png'))
}
