import { createConnection } from 'node:net'
import type { Duplex } from 'node:stream'
import type { LineAddress, TcpAddress } from './address.ts'
import { openCharacterFile } from './character-file.ts'
import { openSerialPort } from './serial-port.ts'

/** One opening of a line: a stream that lives until the line is cut. */
export interface Wire {
  readonly stream: Duplex
  /** Resolves when bytes can go; rejects when the line cannot be opened. */
  readonly opened: Promise<void>
}

/** Begins to open the line at this address. */
export function openWire(address: LineAddress): Promise<Wire> | Wire {
  switch (address.kind) {
    case 'tcp':
      return tcpWire(address)
    case 'serial':
      return openSerialPort(address)
    case 'file':
      return openCharacterFile(address.path)
  }
}

/** A device whose power fails says no farewell; the system asks after so long, and gives up some ten seconds later. */
const keepAliveInitialDelay = 10_000

function tcpWire({ host, port }: TcpAddress): Wire {
  const socket = createConnection({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay })
  return { stream: socket, opened: event(socket, 'connect') }
}

function event(stream: Duplex, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once(name, resolve)
    stream.once('error', reject)
    stream.once('close', () => reject(new Error('closed before it was open')))
  })
}
