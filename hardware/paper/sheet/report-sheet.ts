import { PDFDocument } from '@napi-rs/canvas'
import { drawable } from '../picture/drawable.ts'
import { fontOf, type Weight } from '../picture/faces.ts'
import { type Pen, widthIn } from '../picture/piece.ts'
import { wrap } from '../wrap.ts'
import { a4 } from './a4.ts'
import { type Drawing, drawDrawing, drawingOf } from './drawing.ts'

/** A piece of a report, from the top to the bottom. */
export type ReportBlock =
  | { readonly is: 'title' | 'heading' | 'text' | 'point' | 'small'; readonly text: string }
  | { readonly is: 'keys'; readonly keys: readonly ReportKey[] }
  /** As SVG. */
  | { readonly is: 'picture'; readonly heading: string; readonly svg: string }

/** A figure that says much by itself. */
export interface ReportKey {
  readonly figure: string
  readonly means: string
}

/** A report to be read on paper. */
export interface ReportSheet {
  readonly title: string
  readonly blocks: readonly ReportBlock[]
  /** What stands at the foot of each page. */
  readonly page: (page: number, of: number) => string
}

/** Points. */
const margin = 62
const above = 56
const room = a4.wide - 2 * margin
const foot = a4.high - 64

interface Style {
  readonly size: number
  readonly weight: Weight
  readonly line: number
  readonly before: number
}
const styles = {
  title: { size: 25, weight: 700, line: 31, before: 0 },
  heading: { size: 15, weight: 700, line: 20, before: 20 },
  text: { size: 12, weight: 500, line: 17.5, before: 5 },
  point: { size: 12, weight: 500, line: 17.5, before: 6 },
  small: { size: 9.5, weight: 500, line: 14, before: 4 },
} as const satisfies Record<string, Style>

/** Something with a height, drawn with its top at 0. */
interface Part {
  readonly before: number
  readonly high: number
  /** Never the last on a page. */
  readonly leads?: boolean
  draw(pen: Pen): void
}

/** The report as an A4 PDF with letters that can be searched and read aloud; pictures are never torn apart. */
export function reportSheet({ title, blocks, page }: ReportSheet): Buffer {
  const pages = pagesOf(blocks.map(partOf))
  const document = new PDFDocument({ title })
  pages.forEach((parts, index) => {
    // The package's types promise less than its page can do.
    const pen = document.beginPage(a4.wide, a4.high) as Pen
    for (const { part, top } of parts) {
      pen.save()
      pen.translate(margin, top)
      part.draw(pen)
      pen.restore()
    }
    write(pen, page(index + 1, pages.length), 9.5, 500, margin, a4.high - 36)
    document.endPage()
  })
  return document.close()
}

interface Placed {
  readonly part: Part
  readonly top: number
}

function pagesOf(parts: readonly Part[]): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]]
  let down = above
  parts.forEach((part, at) => {
    const next = part.leads ? parts[at + 1] : undefined
    const needed = part.high + (next ? next.before + next.high : 0)
    const isFirst = pages.at(-1)?.length === 0
    if (!isFirst && down + part.before + needed > foot) {
      pages.push([])
      down = above
    } else if (!isFirst) down += part.before
    pages.at(-1)?.push({ part, top: down })
    down += part.high
  })
  return pages
}

function partOf(block: ReportBlock): Part {
  if (block.is === 'keys') return keysPart(block.keys)
  if (block.is === 'picture') return picturePart(block.heading, drawingOf(block.svg))
  return textPart(block.text, styles[block.is], block.is)
}

const pointRoom = 14

function textPart(text: string, style: Style, is: ReportBlock['is']): Part {
  const left = is === 'point' ? pointRoom : 0
  const lines = linesOf(text, style, room - left)
  return {
    before: style.before,
    high: lines.length * style.line,
    leads: is === 'heading',
    draw(pen) {
      if (is === 'point') write(pen, '–', style.size, style.weight, 0, style.size)
      lines.forEach((line, at) => {
        write(pen, line, style.size, style.weight, left, style.size + at * style.line)
      })
    },
  }
}

const keyStyle: Style = { size: 9.5, weight: 500, line: 13, before: 0 }
const figureSize = 26
const between = 14

function keysPart(keys: readonly ReportKey[]): Part {
  const wide = (room - between * (keys.length - 1)) / Math.max(1, keys.length)
  const columns = keys.map(({ means }) => linesOf(means, keyStyle, wide))
  const most = columns.reduce((lines, { length }) => Math.max(lines, length), 0)
  const high = figureSize + 22 + most * keyStyle.line
  return {
    before: 16,
    high,
    draw(pen) {
      keys.forEach(({ figure }, at) => {
        const left = at * (wide + between)
        pen.fillStyle = '#dcdad5'
        pen.fillRect(left, 0, wide, 0.8)
        write(pen, figure, figureSize, 700, left, figureSize + 6)
        columns[at]?.forEach((line, row) => {
          write(pen, line, keyStyle.size, 500, left, figureSize + 20 + row * keyStyle.line)
        })
      })
    },
  }
}

const headingRoom = 28
/** Points; a page holds two pictures, and a sentence beside them. */
const highest = 300

function picturePart(heading: string, drawing: Drawing): Part {
  const scale = Math.min(room / drawing.wide, highest / drawing.high)
  return {
    before: 24,
    high: headingRoom + drawing.high * scale,
    draw(pen) {
      const { size, weight } = styles.heading
      write(pen, heading, size, weight, 0, size)
      pen.translate(0, headingRoom)
      pen.scale(scale, scale)
      drawDrawing(pen, drawing)
    },
  }
}

const linesOf = (text: string, { size, weight }: Style, wide: number): readonly string[] =>
  wrap(drawable(text), wide, widthIn(fontOf(size, weight)))

function write(pen: Pen, text: string, size: number, weight: Weight, left: number, down: number): void {
  pen.font = fontOf(size, weight)
  pen.fillStyle = '#1a1a1a'
  pen.textAlign = 'left'
  pen.direction = 'ltr'
  pen.fillText(drawable(text), left, down)
}
