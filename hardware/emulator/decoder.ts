import { characterOf } from './code-pages.ts'
import { deedOf } from './deeds.ts'
import { commandLength, isKnown } from './lengths.ts'
import type { Operation } from './operations.ts'
import { freshState } from './state.ts'

/** Takes the bytes of a stream as they come, split anywhere. */
export interface Decoder {
  push(bytes: Buffer): void
}

/** A picture over the whole paper is 165 kB; whatever claims to be longer is passed over, not kept. */
const longestCommand = 262_144
const longestText = 4096

/**
 * Tells `emit` each operation as soon as its last byte is here (text when something follows it),
 * and how many bytes of the stream lie before its end.
 */
export function createDecoder(emit: (operation: Operation, end: number) => void): Decoder {
  const state = freshState()
  let rest: Buffer = Buffer.alloc(0)
  let text = ''
  let toSkip = 0
  let passed = 0

  function endText(): void {
    if (text !== '') emit({ kind: 'text', text, style: state.style }, passed)
    text = ''
  }

  function obey(command: Buffer): void {
    if (command[0] === 0x09) {
      text += '\t'
      return
    }
    endText()
    const end = passed + command.length
    const args = command.subarray(Math.min(2, command.length))
    if (!isKnown(command)) return emit({ kind: 'unknown', bytes: Buffer.from(command) }, end)
    deedOf(command)?.(args, state, (operation) => emit(operation, end))
  }

  function skip(bytes: Buffer): number {
    const gone = Math.min(toSkip, bytes.length)
    toSkip -= gone
    return gone
  }

  /** How many bytes were dealt with; 0 when more must come first. */
  function step(bytes: Buffer): number {
    const first = bytes[0] ?? 0
    if (first >= 0x20) {
      text += characterOf(first, state.page)
      if (text.length === longestText) endText()
      return 1
    }
    const length = commandLength(bytes)
    if (length !== null && length > longestCommand) toSkip = length
    if (length === null || length > bytes.length || toSkip > 0) return 0
    obey(bytes.subarray(0, length))
    return length
  }

  return {
    push(bytes) {
      let here = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes
      while (here.length > 0) {
        const done = toSkip > 0 ? skip(here) : step(here)
        if (done === 0 && toSkip === 0) break
        passed += done
        here = here.subarray(done)
      }
      rest = Buffer.from(here)
    },
  }
}
