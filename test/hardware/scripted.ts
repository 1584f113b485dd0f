import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { type EscPosSettings, openEscPos } from '../../hardware/drivers/escpos.ts'
import { quick, quiet } from './quiet.ts'

/** A peer at a port, for behaviour that no good printer shows. */
export interface Scripted {
  readonly port: number
  /** Everything that came, over all connections. */
  readonly received: () => Buffer
  readonly connections: () => readonly Socket[]
}

/** Opens a peer that does with each connection what `serve` says. */
export async function scriptedPrinter(serve: (socket: Socket) => void): Promise<Scripted> {
  const sockets: Socket[] = []
  const parts: Buffer[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => socket.destroy())
    socket.on('data', (bytes) => parts.push(bytes))
    serve(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { port, received: () => Buffer.concat(parts), connections: () => sockets }
}

/** Answers each DLE EOT with "all is well", and hands over what else comes. */
export function answersStatus(socket: Socket, job: (bytes: string) => void = () => {}): void {
  socket.on('data', (bytes) => {
    const [first = '', ...others] = bytes.toString('latin1').split('\x10\x04')
    for (const _question of others) socket.write(Buffer.of(0x12))
    const rest = first + others.map((part) => part.slice(1)).join('')
    if (rest !== '') job(rest)
  })
}

/** Our driver, at this port, until the test ends. */
export function driverAt(port: number, settings: Partial<EscPosSettings> = {}) {
  const printer = openEscPos({
    address: { kind: 'tcp', host: '127.0.0.1', port },
    paper: { dots: 576, manner: 'text' },
    log: quiet,
    times: quick,
    ...settings,
  })
  onTestFinished(() => printer.close())
  return printer
}
