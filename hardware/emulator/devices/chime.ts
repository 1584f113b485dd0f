import { type Outlet, openOutlet } from './outlet.ts'

export interface ChimeState {
  readonly connected: boolean
  /** The contact is closed now. */
  readonly on: boolean
  /** How often it was closed. */
  readonly rings: number
  /** UTC milliseconds of the last time; null for never. */
  readonly rangAt: number | null
}

/** A relay with a bell. */
export interface EmulatedChime {
  readonly outlet: Outlet
  state(): ChimeState
}

const start = 0xa0
const frameBytes = 4

/** Opens it; `A0 channel state sum` as an LCUS-1 module takes it, whichever the channel. It never answers. */
export async function openChime(port: number, now: () => number): Promise<EmulatedChime> {
  let rest: number[] = []
  let on = false
  let rings = 0
  let rangAt: number | null = null

  function obey([, , state, sum]: readonly number[], expected: number): void {
    if (sum !== expected || state === undefined || state > 1) return
    if (state === 1 && !on) {
      rings += 1
      rangAt = now()
    }
    on = state === 1
  }

  function take(byte: number): void {
    if (rest.length === 0 && byte !== start) return
    rest.push(byte)
    if (rest.length < frameBytes) return
    obey(rest, rest.slice(0, -1).reduce((sum, one) => sum + one, 0) & 0xff)
    rest = []
  }

  const outlet = await openOutlet({
    port,
    bytes: (bytes) => bytes.forEach(take),
    down: () => {
      rest = []
    },
  })
  return { outlet, state: () => ({ connected: outlet.connected(), on, rings, rangAt }) }
}
