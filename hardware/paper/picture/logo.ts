import type { Canvas } from '@napi-rs/canvas'

/** A municipality's mark in black and white, ready for paper. */
export interface Logo {
  readonly drawing: Canvas
}

interface Room {
  readonly widest: number
  readonly highest: number
}
const markRoom: Room = { widest: 300, highest: 96 }
/** What a guide shows must be made out. */
const drawingRoom: Room = { widest: 360, highest: 260 }
/** Larger ones are no marks; a small file may hold a picture that fills the memory. */
const mostDots = 4096

const known = new WeakMap<Uint8Array, Promise<Logo | null>>()

/**
 * A PNG or JPEG file as a mark of at most 300 x 96 dots, worked out once for the same bytes;
 * null where it is none or has no ink: the town's name stands alone then, and the slip is printed.
 */
export function logoOf(file: Uint8Array): Promise<Logo | null> {
  const logo = known.get(file) ?? read(file, markRoom)
  known.set(file, logo)
  return logo
}

/** The same for a picture within a guide, of at most 360 x 260 dots. */
export const drawingOf = (file: Uint8Array): Promise<Logo | null> => read(file, drawingRoom)

async function read(file: Uint8Array, { widest, highest }: Room): Promise<Logo | null> {
  const { sizeOfPicture } = await import('./picture-size.ts')
  const size = sizeOfPicture(file)
  if (!size || size.wide > mostDots || size.high > mostDots) return null
  const { createCanvas, loadImage } = await import('@napi-rs/canvas')
  // A file can promise to be a picture and be none; that is the catalogue's fault, and no reason to keep a ticket back.
  const image = await loadImage(Buffer.from(file)).catch(() => null)
  if (!image) return null
  const scale = Math.min(1, widest / image.width, highest / image.height)
  const drawing = createCanvas(Math.ceil(image.width * scale), Math.ceil(image.height * scale))
  const pen = drawing.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, drawing.width, drawing.height)
  pen.drawImage(image, 0, 0, drawing.width, drawing.height)
  const { data } = pen.getImageData(0, 0, drawing.width, drawing.height)
  const inked = data.some((level) => level < 128)
  return inked ? { drawing } : null
}
