import { type Button, type ButtonPanel, buttons, type Press } from '../devices.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'
import { readTextLines } from './text-lines.ts'

export interface AsciiPanelSettings extends DriverSettings {
  /** Of a line that names no counter itself. */
  readonly counter: string
}

const longestLine = 64
const command = /^(?:@(\S{1,16}) +)?([A-Z]+)$/

/**
 * A keypad that says words: `NEXT`, `AGAIN`, `ARRIVED`, `FINISH`, `ABSENT`, `PARK`, `PAUSE`, each on a line, with
 * `@3 ` before it where one line serves several counters. It hears `OK P042 5` or `NO P042 5`: the number at the
 * counter now (`-` for none) and how many wait; `PONG` to `PING`; `?` to what makes no sense.
 * Our own protocol; hardware/README.md has it whole.
 */
export function openAsciiPanel(settings: AsciiPanelSettings): ButtonPanel {
  const listeners: ((press: Press) => void)[] = []
  const lines = readTextLines(longestLine, hear)
  const { line, record, ...device } = openLineDevice(settings, {
    bytes: lines.push,
    down: lines.forget,
  })
  const say = (words: string): void => void line.send(Buffer.from(`${words}\r\n`, 'latin1'))

  function hear(text: string | null): void {
    const [, counter = settings.counter, word] = command.exec(text?.trim() ?? '') ?? []
    const button = buttons.find((one) => one.toUpperCase() === word)
    if (button) return press(counter, button)
    if (word === 'PING') {
      record.note(null)
      return say('PONG')
    }
    record.note('not-understood', 'a line that is no command')
    say('?')
  }

  function press(counter: string, button: Button): void {
    record.note(null)
    for (const listener of listeners) listener({ counter, button })
  }

  return {
    ...device,
    onPress: (listener) => void listeners.push(listener),
    tell(counter, { ok, number, waiting }) {
      const prefix = counter === settings.counter ? '' : `@${counter} `
      say(`${prefix}${ok ? 'OK' : 'NO'} ${number ?? '-'} ${waiting}`)
    },
  }
}
