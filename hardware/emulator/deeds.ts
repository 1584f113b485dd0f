import { barcodeDeeds } from './barcodes.ts'
import { graphicsDeeds, storedGraphics } from './graphics.ts'
import type { Align, Style } from './operations.ts'
import { placeDeeds } from './places.ts'
import { askDeeds, processId } from './questions.ts'
import { type Deed, defaultLine, freshState, type State } from './state.ts'
import { symbolCommand } from './symbols.ts'

const on = (byte: number | undefined): boolean => ((byte ?? 0) & 1) === 1
const aligns: readonly Align[] = ['left', 'centre', 'right']
const restyle = (state: State, change: Partial<Style>): void => {
  state.style = { ...state.style, ...change }
}
/** Numbers 0-2 may also come as the digits 48-50. */
const digit = (byte = 0): number => (byte >= 48 ? byte - 48 : byte)

const cut: Deed = (_args, _state, emit) => emit({ kind: 'cut' })

const line: Deed = (_args, { lineDots, align }, emit) => emit({ kind: 'line', dots: lineDots, align })

const feedDots: Deed = ([units = 0], { unitDots }, emit) =>
  emit({ kind: 'feed', dots: Math.round(units * unitDots) })

const feedLines: Deed = ([count = 0], { lineDots }, emit) => emit({ kind: 'feed', dots: count * lineDots })

/** GS V: from 65 on it feeds past the knife first, so that only those `n` units more are seen. */
const cutPaper: Deed = (args, state, emit) => {
  if (args.length > 1) feedDots(args.subarray(1), state, emit)
  emit({ kind: 'cut' })
}

const printMode: Deed = ([mode = 0], state) =>
  restyle(state, {
    font: on(mode) ? 'B' : 'A',
    bold: (mode & 0x08) !== 0,
    high: mode & 0x10 ? 2 : 1,
    wide: mode & 0x20 ? 2 : 1,
    underline: (mode & 0x80) !== 0,
  })

const lineSpacing: Deed = ([units = 0], state) => {
  state.lineDots = Math.round(units * state.unitDots)
}

const align: Deed = ([byte], state) => {
  state.align = aligns[digit(byte)] ?? state.align
}

const codePage: Deed = ([page = 0], state) => {
  state.page = page
}

/** ESC @ forgets all but what was stored to be printed. */
const initialize: Deed = (_args, state, emit) => {
  const narrowed = state.leftDots > 0 || state.wideDots !== null
  Object.assign(state, freshState(), { graphics: state.graphics })
  if (narrowed) emit({ kind: 'area', left: 0, wide: null })
}

/** Functions of GS ( by their letter. */
const functions: ReadonlyMap<string, Deed> = new Map([
  ['H', processId],
  ['k', symbolCommand],
  ['L', storedGraphics],
])
const gsFunction: Deed = (args, state, emit) =>
  functions.get(String.fromCharCode(args[0] ?? 0))?.(args.subarray(3), state, emit)

const key = (name: string): number => name.charCodeAt(0) * 256 + name.charCodeAt(1)

/** Commands by their first two bytes; a single byte stands alone. */
const deeds: ReadonlyMap<number, Deed> = new Map<number, Deed>([
  [0x0a, line],
  [0x0c, line],
  [key('\x1b@'), initialize],
  [key('\x1b!'), printMode],
  [key('\x1bE'), ([byte], state) => restyle(state, { bold: on(byte) })],
  [key('\x1bG'), ([byte], state) => restyle(state, { bold: on(byte) })],
  [key('\x1b-'), ([byte], state) => restyle(state, { underline: digit(byte) > 0 })],
  [key('\x1bM'), ([byte], state) => restyle(state, { font: digit(byte) === 1 ? 'B' : 'A' })],
  [key('\x1ba'), align],
  [key('\x1bt'), codePage],
  [key('\x1b2'), (_args, state) => defaultLine(state)],
  [key('\x1b3'), lineSpacing],
  [key('\x1bJ'), feedDots],
  [key('\x1bd'), feedLines],
  [key('\x1bi'), cut],
  [key('\x1bm'), cut],
  [
    key('\x1d!'),
    ([size = 0], state) => restyle(state, { wide: ((size >> 4) & 7) + 1, high: (size & 7) + 1 }),
  ],
  [key('\x1dB'), ([byte], state) => restyle(state, { white: on(byte) })],
  [key('\x1dV'), cutPaper],
  [key('\x1d('), gsFunction],
  ...[...placeDeeds, ...graphicsDeeds, ...barcodeDeeds, ...askDeeds].map(
    ([name, deed]) => [key(name), deed] as const,
  ),
])

/** What a whole command does; commands that leave no trace on paper do nothing. */
export function deedOf(command: Buffer): Deed | undefined {
  return deeds.get(command.length === 1 ? (command[0] ?? 0) : command.readUInt16BE(0))
}
