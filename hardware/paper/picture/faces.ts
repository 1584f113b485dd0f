import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'

export type Weight = 500 | 700

/** Each part of the alphabet is a family of its own, asked in this order for each letter. */
const parts = [
  ['ibm-plex-sans', 'latin'],
  ['ibm-plex-sans', 'latin-ext'],
  ['ibm-plex-sans', 'cyrillic'],
  ['ibm-plex-sans', 'cyrillic-ext'],
  ['ibm-plex-sans-arabic', 'arabic'],
] as const
const weights: readonly Weight[] = [500, 700]
const families = parts.map(([, part]) => `"Slip ${part}"`).join(', ')
let loaded = false

/** The face of all slips, in CSS words; the first call reads it from its npm packages. */
export function fontOf(size: number, weight: Weight): string {
  if (!loaded) loadFaces()
  loaded = true
  return `${weight} ${size}px ${families}`
}

/** The height of a capital, as a part of the size. Source: IBM Plex Sans, OS/2 table. */
export const capHeight = 0.698

function loadFaces(): void {
  const { resolve } = createRequire(import.meta.url)
  for (const [face, part] of parts) {
    for (const weight of weights) {
      const file = `@fontsource/${face}/files/${face}-${part}-${weight}-normal.woff2`
      if (!GlobalFonts.registerFromPath(resolve(file), `Slip ${part}`)) throw new Error(`${file} is no face`)
    }
  }
}
