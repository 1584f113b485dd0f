import type { Button, ButtonPanel, Press } from '../devices.ts'
import { type BusSettings, joinBus } from './modbus/bus.ts'
import { inputsOf, readInputs } from './modbus/frames.ts'
import { createStrikes } from './modbus/strikes.ts'

export interface ModbusPanelSettings extends BusSettings {
  readonly unit: number
  readonly buttons: readonly { readonly input: number; readonly counter: string; readonly button: Button }[]
  readonly pollMs?: number
}

/** A module that does not answer is asked ever more seldom, because it holds up the others on its line. */
const slowestPollMs = 5000
/** After so long without an answer, nobody knows when a button that is down was pressed. */
const staleMs = 1000

/**
 * Push buttons on a Modbus input module, asked some twenty times a second: FC02, from input 0 to the last one named.
 * A press is an input that goes on; one that is on when first seen was not pressed just now. One module may carry the
 * buttons of many counters, and one line many modules.
 */
export function openModbusPanel({
  unit,
  buttons,
  pollMs = 50,
  ...settings
}: ModbusPanelSettings): ButtonPanel {
  const { now = Date.now } = settings
  const listeners: ((press: Press) => void)[] = []
  const strikes = createStrikes()
  const request = { unit, body: readInputs(0, Math.max(...buttons.map(({ input }) => input)) + 1) }
  let pauseMs = pollMs
  let readAt = now()
  const bus = joinBus(settings)
  let polling: NodeJS.Timeout | null = setTimeout(poll, 0)

  async function poll(): Promise<void> {
    const answer = await bus.ask(request)
    if (!polling) return
    if (answer === 'unreachable' || now() - readAt > staleMs) strikes.forget()
    if (typeof answer === 'string') pauseMs = answer === 'unreachable' ? pollMs : slower(pauseMs)
    else hear(inputsOf(answer))
    polling = setTimeout(poll, pauseMs)
  }

  function hear(inputs: readonly boolean[]): void {
    readAt = now()
    pauseMs = pollMs
    const struck = strikes.read(inputs)
    for (const { input, counter, button } of buttons) {
      if (!struck.includes(input)) continue
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

const slower = (pauseMs: number): number => Math.min(pauseMs * 2, slowestPollMs)
