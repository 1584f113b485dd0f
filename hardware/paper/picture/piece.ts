import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'

export type Pen = SKRSContext2D

/** Something to draw: its height in dots, and how, with its top at `top`. */
export interface Piece {
  readonly high: number
  draw(pen: Pen, top: number): void
}

/** Where a piece may stand, in dots from the left. */
export interface Room {
  readonly left: number
  readonly wide: number
}

const ruler = createCanvas(1, 1).getContext('2d')

/** How wide text is in a font, in dots. */
export function widthIn(font: string): (text: string) => number {
  return (text) => {
    ruler.font = font
    return ruler.measureText(text).width
  }
}
