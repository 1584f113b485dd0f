import { expect, onTestFinished, test } from 'vitest'
import type { Button, ButtonPanel, Press } from '../../hardware/devices.ts'
import { eventually } from '../hardware/eventually.ts'

/** A keypad with somebody's fingers on it. */
export interface TriedPanel {
  readonly panel: ButtonPanel
  /** Presses a key of counter 3. */
  readonly press: (button: Button) => void
  readonly pullOut: () => Promise<void> | void
  readonly putBack: () => Promise<void> | void
}

/** Everything the lobby counts on, whichever keypad lies on the counter. */
export function panelConforms(open: () => TriedPanel | Promise<TriedPanel>): void {
  async function tried() {
    const it = await open()
    const presses: Press[] = []
    it.panel.onPress((press) => presses.push(press))
    onTestFinished(() => it.panel.close())
    await eventually(() => expect(it.panel.state().fault).toBeNull())
    return { ...it, presses }
  }

  test('a press is told once, with its counter', async () => {
    const { press, presses } = await tried()
    press('next')
    await eventually(() => expect(presses).toEqual([{ counter: '3', button: 'next' }]))
  })

  test('presses are told in their order', async () => {
    const { press, presses } = await tried()
    for (const button of ['next', 'again', 'arrived', 'finish'] as const) {
      press(button)
      await eventually(() => expect(presses.at(-1)?.button).toBe(button))
    }
    expect(presses).toHaveLength(4)
  })

  test('a keypad that is pulled out is told, comes back by itself, and no press is doubled or made up', async () => {
    const { panel, press, presses, pullOut, putBack } = await tried()
    press('next')
    await eventually(() => expect(presses).toHaveLength(1))
    await pullOut()
    await eventually(() => expect(panel.state().fault).toBe('unreachable'))
    await putBack()
    await eventually(() => expect(panel.state().fault).toBeNull())
    expect(presses).toHaveLength(1)
    press('again')
    await eventually(() => expect(presses.at(-1)?.button).toBe('again'))
    expect(presses).toHaveLength(2)
  })

  test('an answer to a press never throws, whether it can be shown or not', async () => {
    const { panel, pullOut } = await tried()
    panel.tell('3', { ok: true, number: 'P042', waiting: 5 })
    await pullOut()
    panel.tell('3', { ok: false, number: null, waiting: 0 })
  })
}
