import type { Button, ButtonPanel, PanelAnswer, Press } from '../../devices.ts'
import { type MemoryDevice, type MemorySettings, memoryDevice } from './plug.ts'

/** A keypad whose keys a test presses. */
export interface MemoryPanel extends ButtonPanel, MemoryDevice {
  press(counter: string, button: Button): void
  /** Newest last. */
  answers(): readonly (PanelAnswer & { readonly counter: string })[]
}

export function openMemoryPanel(settings: MemorySettings): MemoryPanel {
  const listeners: ((press: Press) => void)[] = []
  const answers: (PanelAnswer & { counter: string })[] = []
  const device = memoryDevice('a keypad in memory', settings)
  return {
    ...device,
    onPress: (listener) => void listeners.push(listener),
    press(counter, button) {
      if (device.state().fault) return
      for (const listener of listeners) listener({ counter, button })
    },
    tell: (counter, answer) => void answers.push({ ...answer, counter }),
    answers: () => answers,
  }
}
