import { characterOf } from '../code-pages.ts'

/** Obeys CD5220 orders in a stream split anywhere. */
export interface SignOrders {
  push(bytes: Buffer): void
  /** An order that was begun on a line that was cut is none. */
  forget(): void
  lines(): readonly [string, string]
}

const columns = 20
const cells = 2 * columns
const [FF, HOME, CR, LF, CAN, ESC] = [0x0c, 0x0b, 0x0d, 0x0a, 0x18, 0x1b]

/**
 * FF clears, ESC Q A … CR writes the upper line and ESC Q B … CR the lower one, ESC t chooses a code page, ESC @
 * begins anew; other letters are written where the cursor is. Source: CD5220 command set, as VFD makers print it.
 */
export function readSign(): SignOrders {
  let shown: string[] = Array(cells).fill(' ')
  let cursor = 0
  let page = 0
  let order: number[] = []

  function clear(): void {
    shown = Array(cells).fill(' ')
    cursor = 0
  }

  function write(from: number, letters: readonly number[]): void {
    for (const [at, byte] of letters.entries()) shown[(from + at) % cells] = characterOf(byte, page)
  }

  function take(byte: number): void {
    if (order.length > 0) return takeOrder(byte)
    if (byte === ESC) order = [byte]
    else if (byte === FF) clear()
    else if (byte === HOME) cursor = 0
    else if (byte === CR) cursor -= cursor % columns
    else if (byte === LF) cursor = (cursor + columns) % cells
    else if (byte === CAN) write(cursor - (cursor % columns), Array(columns).fill(0x20))
    else if (byte >= 0x20) {
      write(cursor, [byte])
      cursor = (cursor + 1) % cells
    }
  }

  function takeOrder(byte: number): void {
    order.push(byte)
    const [, name = 0, which] = order
    const letter = String.fromCharCode(name)
    if (letter === '@') {
      clear()
      page = 0
    } else if (letter === 'Q') {
      if (!isWhole(order)) return
      const text = order.slice(3, 3 + columns).filter((one) => one >= 0x20)
      const padded = [...text, ...Array(columns - text.length).fill(0x20)]
      if (which === 0x41 || which === 0x42) write(which === 0x41 ? 0 : columns, padded)
    } else {
      if (order.length < 3) return
      if (letter === 't') page = which ?? 0
    }
    order = []
  }

  return {
    push: (bytes) => bytes.forEach(take),
    forget() {
      order = []
    },
    lines: () => [shown.slice(0, columns).join(''), shown.slice(columns).join('')],
  }
}

/** ESC Q ends with CR; whoever forgets it may still not write more than a line. */
const isWhole = (order: readonly number[]): boolean =>
  order.length > 3 && (order.at(-1) === CR || order.length > 3 + columns)
