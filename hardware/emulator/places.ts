import { type Deed, dotsPerInch, type State } from './state.ts'

const dots = (units: number, unitDots: number): number => Math.round(units * unitDots)
const tellArea: Deed = (_args, { leftDots, wideDots }, emit) =>
  emit({ kind: 'area', left: leftDots, wide: wideDots })

/** GS P: units across and along in parts of an inch; 0 goes back to what the printer came with. */
const motionUnits: Deed = ([across = 0, along = 0], state: State) => {
  state.acrossDots = across === 0 ? 1 : dotsPerInch / across
  state.unitDots = along === 0 ? 1 : dotsPerInch / along
}

/** GS L: the left margin. */
const leftMargin: Deed = (args, state, emit) => {
  state.leftDots = dots(args.readUInt16LE(0), state.acrossDots)
  tellArea(args, state, emit)
}

/** GS W: how wide the lines are. */
const areaWidth: Deed = (args, state, emit) => {
  state.wideDots = dots(args.readUInt16LE(0), state.acrossDots)
  tellArea(args, state, emit)
}

/** ESC $: from the margin. */
const moveTo: Deed = (args, { acrossDots }, emit) =>
  emit({ kind: 'move', from: 'margin', dots: dots(args.readUInt16LE(0), acrossDots) })

/** ESC \: from here, to the left when it is negative. */
const moveBy: Deed = (args, { acrossDots }, emit) =>
  emit({ kind: 'move', from: 'here', dots: dots(args.readInt16LE(0), acrossDots) })

/** The commands that say where things stand. */
export const placeDeeds: readonly (readonly [string, Deed])[] = [
  ['\x1dP', motionUnits],
  ['\x1dL', leftMargin],
  ['\x1dW', areaWidth],
  ['\x1b$', moveTo],
  ['\x1b\\', moveBy],
]
