import type { CounterSign, SignFace } from '../devices.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'
import { plainLetters } from './plain-letters.ts'

const columns = 20

/**
 * A pole display of two lines of 20 letters that obeys CD5220 commands: FF clears, ESC Q A … CR writes the upper
 * line, ESC Q B … CR the lower one. Letters are plain ASCII, because makers number their code pages differently.
 * It never answers, so it is well as long as its line stands. Source: CD5220 command set, as VFD makers print it.
 */
export function openCd5220Sign(settings: DriverSettings): CounterSign {
  let face: SignFace | null = null
  const {
    line,
    record: _record,
    ...device
  } = openLineDevice(settings, {
    bytes() {},
    up: () => void paint(),
  })

  async function paint(): Promise<void> {
    if (face) await line.send(faceBytes(face))
  }

  return {
    ...device,
    show(next) {
      if (next.upper === face?.upper && next.lower === face.lower && next.calling === face.calling) return
      face = next
      void paint()
    },
  }
}

function faceBytes({ upper, lower, calling }: SignFace): Buffer {
  // Arrows on both sides, because these displays cannot blink a single line.
  const first = calling ? `> ${upper} <` : upper
  return Buffer.concat([Buffer.of(0x0c), lineBytes('A', first), lineBytes('B', lower)])
}

function lineBytes(which: 'A' | 'B', text: string): Buffer {
  const letters = plainLetters(text).slice(0, columns)
  const left = ' '.repeat(Math.floor((columns - letters.length) / 2))
  return Buffer.from(`\x1bQ${which}${(left + letters).padEnd(columns)}\r`, 'latin1')
}
