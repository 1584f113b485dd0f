import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'
import { Duplex } from 'node:stream'
import { isatty } from 'node:tty'
import type { Wire } from './wire.ts'

/** A character device has no event for "something came" that Node can wait for, so it is looked at this often. */
const lookEveryMs = 15
/** A device that takes nothing right now is tried again after so long. */
const tryAgainMs = 5

/**
 * Opens a device file for both ways, or for reading alone where it is read only. It never blocks: a blocking
 * read would hold one of Node's four threads for as long as nobody presses a key.
 */
export function openCharacterFile(path: string): Wire {
  let file: number | null = null
  let looking: NodeJS.Timeout | null = null
  let isTerminal = false
  const into = Buffer.alloc(4096)

  const stream = new Duplex({
    read() {},
    write(bytes: Buffer, _encoding, done) {
      writeAll(bytes, done)
    },
    destroy(error, done) {
      if (looking) clearInterval(looking)
      if (file !== null) closeSync(file)
      file = null
      done(error)
    },
  })

  function writeAll(bytes: Buffer, done: (error?: Error | null) => void): void {
    if (file === null) return done(new Error('the device was closed'))
    try {
      const taken = writeSync(file, bytes)
      if (taken === bytes.length) return done()
      setTimeout(() => writeAll(bytes.subarray(taken), done), tryAgainMs)
    } catch (error) {
      if (!isBusy(error)) return done(asError(error))
      setTimeout(() => writeAll(bytes, done), tryAgainMs)
    }
  }

  function look(): void {
    if (file === null) return
    try {
      const count = readSync(file, into)
      if (count > 0) stream.push(Buffer.from(into.subarray(0, count)))
      // A terminal that hung up reads as empty for ever; a printer that has nothing to say may do so too.
      else if (isTerminal) stream.destroy(new Error('the device hung up'))
    } catch (error) {
      if (!isBusy(error)) stream.destroy(asError(error))
    }
  }

  return {
    stream,
    opened: new Promise((resolve, reject) => {
      try {
        file = openEitherWay(path)
        isTerminal = isatty(file)
        looking = setInterval(look, lookEveryMs)
        resolve()
      } catch (error) {
        reject(asError(error))
      }
    }),
  }
}

function openEitherWay(path: string): number {
  const { O_RDWR, O_RDONLY, O_NONBLOCK, O_NOCTTY } = constants
  try {
    return openSync(path, O_RDWR | O_NONBLOCK | O_NOCTTY)
  } catch (error) {
    if (!readOnlyCodes.includes(String(codeOf(error)))) throw error
    return openSync(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
  }
}

/** systemd says EPERM for a device that it lets be read alone. */
const readOnlyCodes = ['EACCES', 'EROFS', 'EPERM']
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
const isBusy = (error: unknown) => codeOf(error) === 'EAGAIN'
const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
