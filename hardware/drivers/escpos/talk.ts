import { type Answer, readAnswers } from './answers.ts'
import { type Condition, faultOf, fromAutomatic, fromStatus } from './condition.ts'
import { awaitConfirmation, type Confirmation, type Manner } from './confirmation.ts'
import type { Times } from './times.ts'

/** What is said over one connection, from its beginning to its end. */
export interface Talk {
  /** Asks how the printer is from now on; null when it does not answer or the connection ends. */
  ask(): Promise<Condition | null>
  /** Whether it has ever answered; some printers cannot. */
  hasAnswered(): boolean
  /** The bytes that end a job and ask for its confirmation, and the wait for it. */
  confirm(id: string): { readonly bytes: Buffer; readonly confirmation: Confirmation }
  /** Whether a late answer could be taken for that of another job. */
  mayMistake(): boolean
  hear(bytes: Buffer): void
  end(): void
}

export interface TalkSettings {
  readonly times: Times
  readonly send: (bytes: Buffer) => void
  /** It was told without being asked. */
  readonly told: (condition: Condition) => void
  /** It answers what nobody asks: what is asked next would get the wrong answer. */
  readonly confused: () => void
}

const queries = [1, 2, 3, 4] as const

export function beginTalk({ times, send, told, confused }: TalkSettings): Talk {
  let answered = false
  let ended = false
  let manner: Manner = 'unknown'
  let asking: Promise<Condition | null> | null = null
  let expected: ((byte: number | null) => void) | null = null
  let job: { readonly id: string; readonly confirmation: Confirmation } | null = null

  function askOne(query: number): Promise<number | null> {
    return new Promise((settle) => {
      const limit = setTimeout(() => expected?.(null), times.answerMs)
      expected = (byte) => {
        expected = null
        clearTimeout(limit)
        settle(byte)
      }
      send(Buffer.of(0x10, 0x04, query))
    })
  }

  async function askAll(): Promise<Condition | null> {
    const bytes: number[] = []
    for (const query of queries) {
      const byte = ended ? null : await askOne(query)
      if (byte === null) return null
      bytes.push(byte)
    }
    return noted(fromStatus(bytes))
  }

  function noted(condition: Condition): Condition {
    if (faultOf(condition)) job?.confirmation.troubled()
    return condition
  }

  function understand(answer: Answer): void {
    answered = true
    switch (answer.kind) {
      case 'status':
        return expected ? expected(answer.byte) : confused()
      case 'automatic':
        return told(noted(fromAutomatic(answer.bytes)))
      case 'job':
        if (answer.id === job?.id) job.confirmation.named()
        return
      case 'paper':
        // Without paper it may be told while the job still waits.
        if ((answer.byte & 0x0c) === 0) job?.confirmation.taken()
    }
  }

  return {
    ask() {
      // What was asked before may have been answered before; so this is asked after it.
      asking = asking ? asking.then(askAll) : askAll()
      return asking
    },
    hasAnswered: () => answered,
    confirm(id) {
      const confirmation = awaitConfirmation(manner, times, (learned) => {
        manner = learned
      })
      job = { id, confirmation }
      const processId = Buffer.concat([
        Buffer.of(0x1d, 0x28, 0x48, 6, 0, 0x30, 0x30),
        Buffer.from(id, 'latin1'),
      ])
      const status = Buffer.of(0x1d, 0x72, 1)
      return { bytes: manner === 'by-status' ? status : Buffer.concat([processId, status]), confirmation }
    },
    mayMistake: () => answered && manner !== 'by-id',
    hear: readAnswers(understand),
    end() {
      ended = true
      expected?.(null)
      job?.confirmation.lost()
    },
  }
}
