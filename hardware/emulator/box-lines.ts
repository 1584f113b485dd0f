import type { SKRSContext2D } from '@napi-rs/canvas'

/** Where a box letter's lines go from its middle: up, right, down, left. */
type Ways = readonly [boolean, boolean, boolean, boolean]

/** Letters by their ways as four bits: 8 up, 4 right, 2 down, 1 left; double and round ones count as single. */
const letters: Readonly<Record<number, string>> = {
  5: '─═',
  10: '│║',
  6: '┌╔╒╓╭',
  3: '┐╗╕╖╮',
  12: '└╚╘╙╰',
  9: '┘╝╛╜╯',
  14: '├╠╞╟',
  11: '┤╣╡╢',
  7: '┬╦╤╥',
  13: '┴╩╧╨',
  15: '┼╬╪╫',
}
const ways: ReadonlyMap<string, Ways> = new Map(
  Object.entries(letters).flatMap(([bits, all]) =>
    [...all].map((letter) => {
      const has = (bit: number): boolean => (Number(bits) & bit) !== 0
      return [letter, [has(8), has(4), has(2), has(1)]] as const
    }),
  ),
)
/** Left, top, width and height in a cell of 12 x 24. */
const blocks: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
  ['█', [0, 0, 12, 24]],
  ['▀', [0, 0, 12, 12]],
  ['▄', [0, 12, 12, 12]],
  ['▌', [0, 0, 6, 24]],
  ['▐', [6, 0, 6, 24]],
])

/** Draws lines and blocks so that they meet those of the next cell, which a letter's own form would not; else false. */
export function drawBoxLetter(context: SKRSContext2D, character: string): boolean {
  const block = blocks.get(character)
  if (block) context.fillRect(...block)
  const [up, right, down, left] = ways.get(character) ?? [false, false, false, false]
  if (up) context.fillRect(5, 0, 2, 13)
  if (right) context.fillRect(5, 11, 7, 2)
  if (down) context.fillRect(5, 11, 2, 13)
  if (left) context.fillRect(0, 11, 7, 2)
  return block !== undefined || ways.has(character)
}
