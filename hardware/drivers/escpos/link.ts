import { createConnection, type Socket } from 'node:net'
import { send } from './send.ts'
import type { Times } from './times.ts'

/** One lasting connection to a printer, which comes back by itself. */
export interface Link {
  /** Whether it stands now, after trying at once where it does not. */
  connected(): Promise<boolean>
  /** How much of it went out; stops where the connection ends or the printer takes no more. */
  send(bytes: Buffer): Promise<'nothing' | 'part' | 'all'>
  /** Gives this connection up for a fresh one. */
  drop(): void
  close(): void
}

export interface LinkSettings {
  readonly host: string
  readonly port: number
  readonly times: Times
  readonly up: () => void
  readonly bytes: (bytes: Buffer) => void
  readonly down: (reason: string) => void
}

export function openLink({ host, port, times, up, bytes, down }: LinkSettings): Link {
  let socket: Socket | null = null
  let attempt: Promise<boolean> | null = null
  let retry: NodeJS.Timeout | null = null
  let delayMs = times.retryMinMs
  let closed = false
  const open = new Set<Socket>()

  function connect(): Promise<boolean> {
    if (retry) clearTimeout(retry)
    retry = null
    attempt ??= new Promise<boolean>(begin)
    return attempt
  }

  function begin(settle: (connected: boolean) => void): void {
    const fresh = createConnection({ host, port, noDelay: true, keepAlive: true })
    let reason = 'the printer closed the connection'
    let stood = false
    open.add(fresh)
    fresh.setTimeout(times.connectMs, () => fresh.destroy(new Error('no answer')))
    fresh.on('connect', () => {
      fresh.setTimeout(0)
      attempt = null
      stood = true
      socket = fresh
      up()
      settle(true)
    })
    fresh.on('data', (data) => {
      // Only a printer that speaks has come back for good.
      delayMs = times.retryMinMs
      if (socket === fresh) bytes(data)
    })
    fresh.on('error', (error) => {
      reason = error.message
    })
    fresh.on('close', () => {
      open.delete(fresh)
      if (!stood) failed(settle, reason)
      else if (socket === fresh) lose(reason)
    })
  }

  function failed(settle: (connected: boolean) => void, reason: string): void {
    attempt = null
    down(reason)
    tryLater()
    settle(false)
  }

  function lose(reason: string): void {
    socket = null
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
    connected: async () => !closed && (socket !== null || (await connect())),
    send: async (data) => (socket ? send(socket, data, times.stallMs) : 'nothing'),
    drop() {
      socket?.destroy()
      if (socket) lose('the printer did not answer')
    },
    close() {
      closed = true
      if (retry) clearTimeout(retry)
      for (const one of open) one.destroy()
    },
  }
}
