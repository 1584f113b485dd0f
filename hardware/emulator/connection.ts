import type { Socket } from 'node:net'
import { automaticStatus, type EmulatedFault, paperStatus, realTimeStatus } from './faults.ts'
import { createMechanism, type Mechanism, type Surroundings } from './mechanism.ts'
import type { Question } from './operations.ts'
import { watchRealTime } from './real-time.ts'

export type Printer = Pick<Surroundings, 'fault' | 'ticketMs' | 'cut' | 'died'>

/** One client of the printer. */
export interface Connection {
  /** The fault has changed. */
  changed(): void
  end(): void
}

/** The size of a small printer's receive buffer; while it is full, nothing more is read. */
const bufferBytes = 4096

/** Who asks on and on and never reads the answers gets no more of them, so that they fill no memory. */
const mostUnreadBytes = 16_384

/** Serves one client until it leaves, and then `left` is told. */
export function serveClient(socket: Socket, printer: Printer, left: () => void): Connection {
  let automatic = false
  const tell = (bytes: Buffer): void => {
    const listens = socket.writable && socket.writableLength < mostUnreadBytes
    if (printer.fault() !== 'deaf' && listens) socket.write(bytes)
  }
  const answer = (question: Question): void => {
    if (question.kind === 'automatic') automatic = question.mask !== 0
    const bytes = answerTo(question, printer.fault())
    if (bytes) tell(bytes)
  }
  const idle = (): void => void socket.resume()
  const mechanism: Mechanism = createMechanism({ ...printer, answer, idle })
  const realTime = watchRealTime((query) => tell(Buffer.of(realTimeStatus(query, printer.fault()))))

  socket.on('data', (bytes) => {
    realTime(bytes)
    mechanism.push(bytes)
    if (mechanism.waiting() > bufferBytes) socket.pause()
  })
  // A client that vanishes is no fault of the printer; 'close' follows.
  socket.on('error', () => socket.destroy())
  socket.on('close', left)
  return {
    changed() {
      if (automatic) tell(automaticStatus(printer.fault()))
      mechanism.wake()
    },
    end() {
      mechanism.stop()
      socket.destroy()
    },
  }
}

/** What a printer sends when it comes to a question; null for none. */
function answerTo(question: Question, fault: EmulatedFault | null): Buffer | null {
  switch (question.kind) {
    case 'paper':
      return Buffer.of(paperStatus(fault))
    case 'drawer':
      return Buffer.of(0)
    case 'job':
      return Buffer.concat([Buffer.of(0x37, 0x22), question.id, Buffer.of(0)])
    case 'automatic':
      return question.mask === 0 ? null : automaticStatus(fault)
    case 'identity':
      return identity(question.of)
  }
}

/** GS I: 65 to 68 are program, maker, model and serial number; below are bits that tell of a cutter. */
function identity(of: number): Buffer {
  if (of < 65) return Buffer.of(0x02)
  return Buffer.from(`_${['1', 'Naeste', 'Papiret', '1'][of - 65] ?? ''}\0`, 'latin1')
}
