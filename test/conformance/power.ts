import { expect, onTestFinished, test } from 'vitest'
import type { Power, PowerSupply } from '../../hardware/devices.ts'
import { eventually } from '../hardware/eventually.ts'

/** A UPS with somebody at the main switch. */
export interface TriedPower {
  readonly supply: PowerSupply
  readonly turn: (power: Exclude<Power, 'unknown'>) => void
  readonly pullOut: () => Promise<void> | void
  readonly putBack: () => Promise<void> | void
}

/** Everything the lobby counts on, whichever UPS stands under the counter. */
export function powerConforms(open: () => TriedPower | Promise<TriedPower>): void {
  async function tried() {
    const it = await open()
    const told: Power[] = []
    it.supply.onPower((power) => told.push(power))
    onTestFinished(() => it.supply.close())
    await eventually(() => expect(it.supply.state().fault).toBeNull())
    await eventually(() => expect(it.supply.power()).toBe('mains'))
    return { ...it, told }
  }

  test('the mains fail, the battery runs low, and the mains come back: each is told once', async () => {
    const { supply, turn, told } = await tried()
    told.length = 0
    for (const power of ['battery', 'low', 'mains'] as const) {
      turn(power)
      await eventually(() => expect(supply.power()).toBe(power))
    }
    expect(told).toEqual(['battery', 'low', 'mains'])
  })

  test('a UPS that is not heard of counts as unknown, and never as low', async () => {
    const { supply, pullOut, putBack, told } = await tried()
    await pullOut()
    await eventually(() => expect(supply.power()).toBe('unknown'))
    expect(supply.state().fault).not.toBeNull()
    await putBack()
    await eventually(() => expect(supply.power()).toBe('mains'))
    expect(told).not.toContain('low')
  })
}
