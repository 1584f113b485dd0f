import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, existsSync, openSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LineAddress } from '../../hardware/lines/address.ts'
import type { LineTimes } from '../../hardware/lines/times.ts'
import { temporaryFolder } from '../temporary.ts'
import { eventually } from './eventually.ts'

/** As long as lines may take in tests. */
export const quickLine: Partial<LineTimes> = { openMs: 1000, stallMs: 600, retryMinMs: 5, retryMaxMs: 50 }

/** The far end of a line: what a device would say and hear. */
export interface Peer {
  readonly address: LineAddress
  say(bytes: Uint8Array | string): void
  /** Everything that came since the line was last restored. */
  heard(): Buffer
  /** How many connections stand now. */
  clients(): number
  /** The device is pulled out. */
  cut(): Promise<void>
  /** The device is put back. */
  restore(): Promise<void>
}

export type OpenPeer = (hear?: (bytes: Buffer, answer: (bytes: Uint8Array) => void) => void) => Promise<Peer>

/** A device behind a tcp socket, as a serial device server has it. */
export const tcpPeer: OpenPeer = async (hear = () => {}) => {
  const sockets = new Set<Socket>()
  let parts: Buffer[] = []
  let server: Server | null = null
  let port = 0

  async function listen(): Promise<void> {
    server = createServer({ noDelay: true }, (socket) => {
      sockets.add(socket)
      socket.on('data', (bytes) => {
        parts.push(bytes)
        hear(bytes, (answer) => void socket.write(answer))
      })
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  }

  async function cut(): Promise<void> {
    const closed = new Promise((done) => server?.close(done))
    for (const socket of sockets) socket.destroy()
    await closed
  }

  await listen()
  onTestFinished(() => cut())
  return {
    address: { kind: 'tcp', host: '127.0.0.1', port },
    say: (bytes) => {
      for (const socket of sockets) socket.write(bytes)
    },
    heard: () => Buffer.concat(parts),
    clients: () => sockets.size,
    cut,
    async restore() {
      parts = []
      await listen()
    },
  }
}

/** The same device on a serial line: socat puts a pseudo-terminal in front of it. */
export const serialPeer: OpenPeer = async (hear) => {
  const behind = await tcpPeer(hear)
  const link = join(temporaryFolder(), 'line')
  const port = 'port' in behind.address ? behind.address.port : 0
  let socat: ChildProcess | null = null

  async function plug(): Promise<void> {
    rmSync(link, { force: true })
    socat = spawn('socat', [`pty,raw,echo=0,link=${link}`, `tcp:127.0.0.1:${port}`], { stdio: 'ignore' })
    await eventually(() => {
      // What is said before socat has joined both ends is lost.
      if (!existsSync(link) || behind.clients() === 0) throw new Error('no line yet')
    })
  }
  async function pull(): Promise<void> {
    if (!socat || socat.exitCode !== null || socat.signalCode !== null) return
    // The terminal's number is free at once, and what another test opens there is not this device.
    rmSync(link, { force: true })
    const gone = once(socat, 'exit')
    socat.kill('SIGKILL')
    await gone
    await eventually(() => {
      if (behind.clients() > 0) throw new Error('still joined')
    })
  }

  await plug()
  onTestFinished(pull)
  return {
    ...behind,
    address: { kind: 'serial', path: link, baud: 9600, bits: 8, parity: 'none', stopBits: 1 },
    cut: pull,
    restore: plug,
  }
}

/** A pseudo-terminal in front of a tcp port, until the test ends. */
export async function serialLineTo(port: number): Promise<LineAddress> {
  const path = join(temporaryFolder(), 'line')
  let socat: ChildProcess | null = null
  let isOver = false
  let held: number | null = null
  const letGo = (): void => {
    if (held !== null) closeSync(held)
    held = null
  }
  const plug = (): void => {
    if (isOver) return
    rmSync(path, { force: true })
    socat = spawn('socat', [`pty,raw,echo=0,link=${path}`, `tcp:127.0.0.1:${port}`], { stdio: 'ignore' })
    // The cable stays when the device behind it restarts.
    socat.once('exit', () => {
      letGo()
      setTimeout(plug, 20)
    })
    // And when the lobby closes its end: socat would leave when nobody held the terminal.
    void hold().catch(() => {})
  }
  const hold = async (): Promise<void> => {
    await eventually(() => statSync(path))
    held ??= openSync(path, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK)
  }
  plug()
  onTestFinished(() => {
    isOver = true
    socat?.kill('SIGKILL')
  })
  await eventually(() => {
    if (held === null) throw new Error('no line yet')
  })
  return { kind: 'serial', path, baud: 115_200, bits: 8, parity: 'none', stopBits: 1 }
}
