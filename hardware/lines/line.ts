import type { Duplex } from 'node:stream'
import type { LineAddress } from './address.ts'
import { type Sent, send } from './send.ts'
import { type LineTimes, usualLineTimes } from './times.ts'
import { openWire } from './wire.ts'

/** One lasting line to a device, which comes back by itself with a growing pause between tries. */
export interface Line {
  /** Whether it stands now, after trying at once where it does not. */
  connected(): Promise<boolean>
  /** How much of it went out; stops where the line ends or the device takes no more. One call at a time. */
  send(bytes: Buffer): Promise<Sent>
  /** Gives this connection up for a fresh one; `reason` is told to `down`. */
  drop(reason: string): void
  close(): void
}

export interface LineSettings {
  readonly address: LineAddress
  readonly times?: Partial<LineTimes>
  /** The line stands; before this nothing can be sent. */
  readonly up: () => void
  readonly bytes: (bytes: Buffer) => void
  /** It ended, or an attempt failed; called once for each. */
  readonly down: (reason: string) => void
}

export function openLine({ address, up, bytes, down, ...rest }: LineSettings): Line {
  const times = { ...usualLineTimes, ...rest.times }
  let current: Duplex | null = null
  let attempt: Promise<boolean> | null = null
  let retry: NodeJS.Timeout | null = null
  let delayMs = times.retryMinMs
  let closed = false
  let stoodSince = 0
  let spoke = false
  const open = new Set<Duplex>()

  function connect(): Promise<boolean> {
    if (retry) clearTimeout(retry)
    retry = null
    attempt ??= begin().then(stand, fail)
    return attempt
  }

  async function begin(): Promise<Duplex> {
    // A serial port is locked until it has closed.
    await Promise.all([...open].map((before) => gone(before, times.openMs)))
    const { stream, opened } = await openWire(address)
    open.add(stream)
    let reason = 'the device closed the line'
    // The first error is the cause; without a listener it would take the whole program down.
    stream.on('error', (error) => {
      reason = error.message
    })
    stream.on('close', () => {
      open.delete(stream)
      if (current === stream) lose(reason, spoke)
    })
    stream.on('data', (data: Buffer) => {
      spoke = true
      if (current === stream) bytes(data)
    })
    await inTime(opened, stream, times.openMs)
    return stream
  }

  function stand(stream: Duplex): boolean {
    attempt = null
    if (closed) {
      stream.destroy()
      return false
    }
    current = stream
    stoodSince = performance.now()
    spoke = false
    up()
    return true
  }

  function fail(error: Error): boolean {
    attempt = null
    down(error.message)
    tryLater()
    return false
  }

  /** After a line that was well the first pause is short again. */
  function lose(reason: string, wasWell: boolean): void {
    current = null
    // A sign never speaks, but a line that stood this long was well too.
    if (wasWell || performance.now() - stoodSince > times.retryMaxMs) delayMs = times.retryMinMs
    down(reason)
    tryLater()
  }

  function tryLater(): void {
    if (closed || retry || attempt) return
    retry = setTimeout(connect, delayMs)
    delayMs = Math.min(delayMs * 2, times.retryMaxMs)
  }

  void connect()
  return {
    connected: async () => !closed && (current !== null || (await connect())),
    send: async (data) => (current ? send(current, data, times.stallMs) : 'nothing'),
    drop(reason) {
      const stream = current
      if (!stream) return
      // Whatever it said before, it was given up.
      lose(reason, false)
      stream.destroy()
    },
    close() {
      closed = true
      if (retry) clearTimeout(retry)
      for (const stream of open) stream.destroy()
    },
  }
}

/** Resolves when the stream has closed, or after so long. */
function gone(stream: Duplex, limitMs: number): Promise<void> {
  if (stream.closed) return Promise.resolve()
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, limitMs)
    stream.once('close', () => {
      clearTimeout(limit)
      resolve()
    })
  })
}

/** Rejects, and destroys the stream, when it has not opened after so long. */
function inTime(opened: Promise<void>, stream: Duplex, limitMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => refuse(new Error('no answer')), limitMs)
    const refuse = (error: Error): void => {
      clearTimeout(limit)
      stream.destroy()
      reject(error)
    }
    opened.then(() => {
      clearTimeout(limit)
      resolve()
    }, refuse)
  })
}
