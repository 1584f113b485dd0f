import { createDecoder } from './decoder.ts'
import type { EmulatedFault } from './faults.ts'
import { holdsPaper } from './faults.ts'
import type { Operation, Question } from './operations.ts'

/** What the mechanism needs to know and to tell. */
export interface Surroundings {
  readonly fault: () => EmulatedFault | null
  /** How long a ticket takes from its first letter to its cut, in milliseconds. */
  readonly ticketMs: () => number
  readonly cut: (operations: readonly Operation[], bytes: Buffer) => void
  readonly answer: (question: Question) => void
  /** It has lost its power in the middle of a job. */
  readonly died: () => void
  /** Everything that was sent has been printed. */
  readonly idle: () => void
}

/** What prints the bytes of one connection, in their order and in its own time. */
export interface Mechanism {
  push(bytes: Buffer): void
  /** Bytes that wait to be printed. */
  waiting(): number
  /** Goes on, after a fault has been chosen or taken away. */
  wake(): void
  stop(): void
}

/** More than this without a cut is torn off. */
const longestSlipBytes = 262_144
const mostDeeds = 10_000

const inks: readonly Operation['kind'][] = ['text', 'qr', 'barcode', 'raster', 'strip']
const isInk = ({ kind }: Operation): boolean => inks.includes(kind)

export function createMechanism(around: Surroundings): Mechanism {
  const queue: { readonly operation: Operation; readonly end: number }[] = []
  const decoder = createDecoder((operation, end) => void queue.push({ operation, end }))
  let received = 0
  let printedTo = 0
  let raw: Buffer = Buffer.alloc(0)
  let done: Operation[] = []
  let timer: NodeJS.Timeout | null = null

  function cut(end: number): void {
    const length = raw.length - (received - end)
    around.cut(done, raw.subarray(0, length))
    raw = raw.subarray(length)
    done = []
  }

  function finishCut(end: number): void {
    timer = null
    cut(end)
    work()
  }

  /** One thing from the queue; false when it takes its time. */
  function perform(operation: Operation, end: number): boolean {
    printedTo = end
    if (operation.kind === 'ask') around.answer(operation.question)
    else if (operation.kind !== 'cut') done.push(operation)
    else if (around.ticketMs() === 0) cut(end)
    else {
      timer = setTimeout(() => finishCut(end), around.ticketMs())
      return false
    }
    return true
  }

  function work(): void {
    while (timer === null && !holdsPaper(around.fault())) {
      const next = queue.shift()
      if (!next) {
        printedTo = received
        return around.idle()
      }
      if (isInk(next.operation) && around.fault() === 'stops-mid-job') return around.died()
      if (!perform(next.operation, next.end)) return
    }
  }

  return {
    push(bytes) {
      received += bytes.length
      raw = Buffer.concat([raw, bytes])
      decoder.push(bytes)
      work()
      if (queue.length === 0 && (raw.length > longestSlipBytes || done.length > mostDeeds)) cut(received)
    },
    waiting: () => received - printedTo,
    wake: work,
    stop() {
      if (timer) clearTimeout(timer)
      timer = null
      queue.length = 0
    },
  }
}
