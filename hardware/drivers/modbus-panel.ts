import type { Button, ButtonPanel, Press } from '../devices.ts'
import { type BusSettings, inputsOf, openBus } from './modbus/bus.ts'
import { readInputs } from './modbus/frames.ts'

export interface ModbusPanelSettings extends BusSettings {
  readonly unit: number
  readonly buttons: readonly { readonly input: number; readonly counter: string; readonly button: Button }[]
  readonly pollMs?: number
}

/**
 * Push buttons on a Modbus input module, asked some twenty times a second. A press is an input that goes on; one that
 * is on when first seen was not pressed just now. One module may carry the buttons of many counters.
 */
export function openModbusPanel({
  unit,
  buttons,
  pollMs = 50,
  ...settings
}: ModbusPanelSettings): ButtonPanel {
  const bus = openBus(settings)
  const listeners: ((press: Press) => void)[] = []
  const request = { unit, body: readInputs(0, Math.max(...buttons.map(({ input }) => input)) + 1) }
  let before: readonly boolean[] | null = null
  let polling: NodeJS.Timeout | null = setTimeout(poll, 0)

  async function poll(): Promise<void> {
    const answer = await bus.ask(request)
    const inputs = typeof answer === 'string' ? [] : inputsOf(answer)
    if (inputs.length > 0) tell(inputs)
    else before = null
    if (polling) polling = setTimeout(poll, pollMs)
  }

  function tell(inputs: readonly boolean[]): void {
    const seen = before
    before = inputs
    if (!seen) return
    for (const { input, counter, button } of buttons) {
      if (!inputs[input] || seen[input]) continue
      for (const listener of listeners) listener({ counter, button })
    }
  }

  return {
    state: bus.state,
    onPress: (listener) => void listeners.push(listener),
    tell() {},
    async close() {
      if (polling) clearTimeout(polling)
      polling = null
      await bus.close()
    },
  }
}
