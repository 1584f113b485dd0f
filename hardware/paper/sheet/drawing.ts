import { Path2D } from '@napi-rs/canvas'
import { fontOf } from '../picture/faces.ts'
import type { Pen } from '../picture/piece.ts'

/** A picture of lines as it was written down, and its own size. */
export interface Drawing {
  readonly wide: number
  readonly high: number
  readonly root: Element
}

interface Element {
  readonly name: string
  readonly has: Readonly<Record<string, string>>
  readonly inside: Element[]
  text: string
}

const tag = /<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const attribute = /([\w:-]+)="([^"]*)"/g

/** Reads an SVG of the kind that the pictures of figures are: groups, lines, rectangles, circles, paths and texts. */
export function drawingOf(svg: string): Drawing {
  const top: Element = { name: 'top', has: {}, inside: [], text: '' }
  const open = [top]
  for (const [, closing, name = '', attributes = '', alone, text] of svg.matchAll(tag)) {
    const here = open.at(-1) ?? top
    if (text !== undefined) here.text += unescaped(text)
    else if (closing) open.pop()
    else {
      const has = Object.fromEntries(
        [...attributes.matchAll(attribute)].map(([, key, value]) => [key, unescaped(value ?? '')]),
      )
      const element: Element = { name, has, inside: [], text: '' }
      here.inside.push(element)
      if (!alone) open.push(element)
    }
  }
  const [root] = top.inside
  const [, , wide = 0, high = 0] = root?.has.viewBox?.split(' ').map(Number) ?? []
  if (root?.name !== 'svg' || wide === 0 || high === 0) throw new Error('The picture has no size.')
  return { wide, high, root }
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** What an element takes over from those around it. */
interface Look {
  readonly fill: string
  readonly stroke: string
  readonly width: number
  readonly dash: readonly number[]
  readonly size: number
  readonly bold: boolean
  readonly anchor: CanvasTextAlign
}

/** Draws it as lines and letters, its top left at 0, 0 of the pen. */
export function drawDrawing(pen: Pen, { root }: Drawing): void {
  const hatches = new Map<string, string>()
  gatherHatches(root, hatches)
  const look: Look = {
    fill: '#000000',
    stroke: 'none',
    width: 1,
    dash: [],
    size: 16,
    bold: false,
    anchor: 'start',
  }
  draw(pen, root, look, hatches)
  pen.setLineDash([])
}

/** A pattern is told by the colour of its last stripe. */
function gatherHatches({ name, has, inside }: Element, hatches: Map<string, string>): void {
  if (name === 'pattern') hatches.set(`url(#${has.id})`, inside.at(-1)?.has.fill ?? '#000000')
  for (const one of inside) gatherHatches(one, hatches)
}

function lookOf({ has }: Element, around: Look): Look {
  return {
    fill: has.fill ?? around.fill,
    stroke: has.stroke ?? around.stroke,
    width: Number(has['stroke-width'] ?? around.width),
    dash: has['stroke-dasharray'] ? has['stroke-dasharray'].split(/[ ,]+/).map(Number) : around.dash,
    size: Number(has['font-size'] ?? around.size),
    bold: has['font-weight'] ? Number(has['font-weight']) >= 600 : around.bold,
    anchor: anchors[has['text-anchor'] ?? ''] ?? around.anchor,
  }
}
const anchors: Readonly<Record<string, CanvasTextAlign>> = { start: 'left', middle: 'center', end: 'right' }

function draw(pen: Pen, element: Element, around: Look, hatches: ReadonlyMap<string, string>): void {
  const { name, has, inside } = element
  if (name === 'defs' || name === 'title') return
  const look = lookOf(element, around)
  pen.save()
  if (has.opacity) pen.globalAlpha *= Number(has.opacity)
  if (has.transform) transform(pen, has.transform)
  if (name === 'text') letters(pen, element, look)
  else {
    const shape = shapeOf(element)
    if (shape) fillAndStroke(pen, shape, look, hatches)
  }
  for (const one of inside) draw(pen, one, look, hatches)
  pen.restore()
}

const moves = /(translate|rotate|scale)\(([^)]*)\)/g

function transform(pen: Pen, text: string): void {
  for (const [, move, numbers = ''] of text.matchAll(moves)) {
    const [a = 0, b, c] = numbers.split(/[ ,]+/).map(Number)
    if (move === 'translate') pen.translate(a, b ?? 0)
    else if (move === 'scale') pen.scale(a, b ?? a)
    else {
      pen.translate(b ?? 0, c ?? 0)
      pen.rotate((a * Math.PI) / 180)
      pen.translate(-(b ?? 0), -(c ?? 0))
    }
  }
}

/** The outline of a shape; null for what only holds others. */
function shapeOf({ name, has }: Element): Path2D | null {
  const number = (key: string) => Number(has[key] ?? 0)
  const path = new Path2D(name === 'path' ? has.d : undefined)
  if (name === 'path') return path
  if (name === 'rect')
    path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'))
  else if (name === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI)
  else if (name === 'line') {
    path.moveTo(number('x1'), number('y1'))
    path.lineTo(number('x2'), number('y2'))
  } else if (name === 'svg' || name === 'g') return null
  else throw new Error(`A picture on paper has no <${name}>.`)
  return path
}

function fillAndStroke(pen: Pen, shape: Path2D, look: Look, hatches: ReadonlyMap<string, string>): void {
  const hatch = hatches.get(look.fill)
  if (hatch) stripes(pen, shape, hatch)
  else if (look.fill !== 'none') {
    pen.fillStyle = look.fill
    pen.fill(shape)
  }
  if (look.stroke === 'none') return
  pen.strokeStyle = look.stroke
  pen.lineWidth = look.width
  pen.setLineDash([...look.dash])
  pen.stroke(shape)
}

const stripeEvery = 8.5
const farthest = 2000

/** Slanted lines within a shape: told apart from a full one without any colour. */
function stripes(pen: Pen, shape: Path2D, color: string): void {
  pen.save()
  pen.clip(shape)
  pen.strokeStyle = color
  pen.lineWidth = stripeEvery / 2
  pen.setLineDash([])
  for (let at = -farthest; at < farthest; at += stripeEvery) {
    pen.beginPath()
    pen.moveTo(at, 0)
    pen.lineTo(at + farthest, farthest)
    pen.stroke()
  }
  pen.restore()
}

function letters(pen: Pen, { has, text, inside }: Element, look: Look): void {
  pen.font = fontOf(look.size, look.bold ? 700 : 500)
  pen.fillStyle = look.fill
  pen.textAlign = look.anchor
  pen.direction = 'ltr'
  const said = text + inside.map((one) => one.text).join('')
  pen.fillText(said, Number(has.x ?? 0) + Number(has.dx ?? 0), Number(has.y ?? 0) + Number(has.dy ?? 0))
}
