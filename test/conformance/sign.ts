import { expect, onTestFinished, test } from 'vitest'
import type { CounterSign } from '../../hardware/devices.ts'
import { eventually } from '../hardware/eventually.ts'

/** A sign with somebody looking at it. */
export interface TriedSign {
  readonly sign: CounterSign
  /** All that can be read on it now, in one text. */
  readonly shows: () => string
  readonly pullOut: () => Promise<void> | void
  readonly putBack: () => Promise<void> | void
}

/** Everything the lobby counts on, whichever sign hangs over the counter. */
export function signConforms(open: () => TriedSign | Promise<TriedSign>): void {
  async function tried(): Promise<TriedSign> {
    const it = await open()
    onTestFinished(() => it.sign.close())
    await eventually(() => expect(it.sign.state().fault).toBeNull())
    return it
  }

  test('a sign shows the number that was called, and the counter', async () => {
    const { sign, shows } = await tried()
    sign.show({ upper: 'P042', lower: 'Skranke 3', calling: true })
    await eventually(() => expect(shows()).toMatch(/P042.*Skranke 3/s))
  })

  test('only the latest face counts', async () => {
    const { sign, shows } = await tried()
    sign.show({ upper: 'P042', lower: 'Skranke 3', calling: true })
    sign.show({ upper: 'P043', lower: 'Skranke 3', calling: true })
    await eventually(() => expect(shows()).toContain('P043'))
    expect(shows()).not.toContain('P042')
  })

  test('a sign that comes back shows what it should, without being told again', async () => {
    const { sign, shows, pullOut, putBack } = await tried()
    sign.show({ upper: 'P042', lower: 'Skranke 3', calling: false })
    await eventually(() => expect(shows()).toContain('P042'))
    await pullOut()
    await eventually(() => expect(sign.state().fault).toBe('unreachable'))
    sign.show({ upper: 'P044', lower: 'Skranke 3', calling: false })
    await putBack()
    await eventually(() => expect(sign.state().fault).toBeNull())
    await eventually(() => expect(shows()).toContain('P044'))
  })
}
