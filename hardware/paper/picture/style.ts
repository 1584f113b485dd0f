import type { Size } from '../marks.ts'
import { isArabic } from './direction.ts'
import { fontOf, type Weight } from './faces.ts'

/** How one size of text looks; all lengths in dots. */
export interface Style {
  readonly font: string
  /** From one line to the next, and from the line's top to its foot. */
  readonly line: number
  readonly foot: number
}

interface Kind {
  readonly size: number
  /** On 58 mm paper; a body capital is 25 dots, 3 mm, on both. */
  readonly narrow: number
  readonly weight: Weight
}
const kinds: Readonly<Record<Exclude<Size, 'number'>, Kind>> = {
  title: { size: 56, narrow: 48, weight: 700 },
  heading: { size: 40, narrow: 40, weight: 700 },
  lead: { size: 40, narrow: 40, weight: 500 },
  body: { size: 36, narrow: 36, weight: 500 },
}

const arabicSize = 1.12

/** The look of a text on paper `dots` wide. */
export function styleOf(size: Size, text: string, dots: number): Style {
  const { size: wide, narrow, weight } = kinds[size === 'number' ? 'title' : size]
  const arabic = isArabic(text)
  const height = Math.round((dots < 500 ? narrow : wide) * (arabic ? arabicSize : 1))
  const line = Math.round(height * (arabic ? 1.42 : 1.28))
  return { font: fontOf(height, weight), line, foot: Math.round(line * (arabic ? 0.65 : 0.765)) }
}

/** The next smaller size, for a word that would not fit. */
export const smaller: Readonly<Record<Size, Size | null>> = {
  number: 'title',
  title: 'lead',
  heading: 'body',
  lead: 'body',
  body: null,
}
