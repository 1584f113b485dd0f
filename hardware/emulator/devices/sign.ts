import { type Outlet, openOutlet } from './outlet.ts'
import { readSign } from './sign-orders.ts'

export interface SignState {
  readonly connected: boolean
  /** What stands on it: two lines of 20 letters each. */
  readonly lines: readonly [string, string]
}

/** A pole display of two lines of 20 letters. */
export interface EmulatedSign {
  readonly outlet: Outlet
  state(): SignState
}

/** Opens it; it is dark until something is sent. */
export async function openSign(port: number): Promise<EmulatedSign> {
  const orders = readSign()
  const outlet = await openOutlet({ port, bytes: orders.push, down: orders.forget })
  return { outlet, state: () => ({ connected: outlet.connected(), lines: orders.lines() }) }
}
