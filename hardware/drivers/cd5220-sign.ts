import type { CounterSign, SignFace } from '../devices.ts'
import { type FaceSignSettings, openFaceSign } from './face-sign.ts'
import { plainLetters } from './plain-letters.ts'

const columns = 20

/**
 * A pole display of two lines of 20 letters that obeys CD5220 commands: FF clears, ESC Q A … CR writes the upper
 * line, ESC Q B … CR the lower one. Letters are plain ASCII: ESC f D would give the Danish ones, but only on displays
 * that have that set, and others would show `}` for å. Source: Partner Tech, CD5220 user's manual, 6.1.
 */
export const openCd5220Sign = (settings: FaceSignSettings): CounterSign => openFaceSign(settings, faceBytes)

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
