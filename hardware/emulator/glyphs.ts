import { createRequire } from 'node:module'
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import { drawBoxLetter } from './box-lines.ts'
import type { Glyph } from './pen.ts'

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const
const family = subsets.map((subset) => `Paper ${subset}`)
let loaded = false

/** The face comes from its npm package wherever that is, in the sources as in the built program. */
function loadFace(): void {
  if (loaded) return
  loaded = true
  const { resolve } = createRequire(import.meta.url)
  for (const [index, subset] of subsets.entries()) {
    const file = `@fontsource/ibm-plex-sans/files/ibm-plex-sans-${subset}-500-normal.woff2`
    GlobalFonts.registerFromPath(resolve(file), family[index])
  }
}

/** In a cell of 24 dots a capital is 18 high, as in a printer's font A; its foot is 19 from the top. */
const faceSize = 25.8
const foot = 19 / 24
const widestLetter = 11.4

/** Draws one letter of a proportional face so that it fills a printer's fixed cell. */
export function drawGlyph(context: SKRSContext2D, glyph: Glyph): void {
  if (glyph.character === ' ' && !glyph.style.underline && !glyph.style.white) return
  loadFace()
  const { x, y, wide, high, style } = glyph
  context.save()
  context.translate(x, y)
  context.fillStyle = 'black'
  if (style.white) context.fillRect(0, 0, wide, high)
  if (style.underline) context.fillRect(0, high * 0.94, wide, Math.max(1, high / 24))
  context.scale(wide / 12, high / 24)
  context.fillStyle = style.white ? 'white' : 'black'
  if (!drawBoxLetter(context, glyph.character)) {
    context.font = `${faceSize}px ${family.map((name) => `"${name}"`).join(', ')}`
    drawLetter(context, glyph.character, style.bold)
  }
  context.restore()
}

/** A letter that is squeezed much loses its weight, so it is struck twice. */
function drawLetter(context: SKRSContext2D, character: string, bold: boolean): void {
  const natural = context.measureText(character).width
  const squeeze = Math.min(0.95, widestLetter / Math.max(1, natural))
  context.translate((12 - natural * squeeze) / 2, foot * 24)
  context.scale(squeeze, 1)
  context.fillText(character, 0, 0)
  if (bold || squeeze < 0.7) context.fillText(character, 0.7, 0)
}
