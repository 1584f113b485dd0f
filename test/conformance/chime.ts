import { expect, onTestFinished, test } from 'vitest'
import type { Chime } from '../../hardware/devices.ts'
import { eventually } from '../hardware/eventually.ts'

/** A bell with somebody listening. */
export interface TriedChime {
  readonly chime: Chime
  /** How often it has rung. */
  readonly rung: () => number
  /** Whether it is silent now. */
  readonly isSilent: () => boolean
  readonly pullOut: () => Promise<void> | void
  readonly putBack: () => Promise<void> | void
}

/** Everything the lobby counts on, whichever bell hangs on the wall. */
export function chimeConforms(open: () => TriedChime | Promise<TriedChime>): void {
  async function tried(): Promise<TriedChime> {
    const it = await open()
    onTestFinished(() => it.chime.close())
    await eventually(() => expect(it.chime.state().fault).toBeNull())
    return it
  }

  test('a call rings the bell once, and then it is silent again', async () => {
    const { chime, rung, isSilent } = await tried()
    expect(await chime.ring()).toBe('rung')
    await eventually(() => expect([rung(), isSilent()]).toEqual([1, true]))
  })

  test('a bell that is ringing already goes on, and does not ring twice', async () => {
    const { chime, rung, isSilent } = await tried()
    expect(await Promise.all([chime.ring(), chime.ring()])).toEqual(['rung', 'rung'])
    await eventually(() => expect([rung(), isSilent()]).toEqual([1, true]))
  })

  test('a bell that is gone says so, and rings again when it is back', async () => {
    const { chime, rung, pullOut, putBack } = await tried()
    await pullOut()
    await eventually(() => expect(chime.state().fault).toBe('unreachable'))
    expect(await chime.ring()).toBe('unreachable')
    await putBack()
    await eventually(() => expect(chime.state().fault).toBeNull())
    expect(await chime.ring()).toBe('rung')
    await eventually(() => expect(rung()).toBe(1))
  })
}
