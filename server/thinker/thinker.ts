import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { Catalogue } from '../catalogue/schema.ts'
import { figuresWithinMs } from '../contract/figures-within.ts'
import type { DayDate } from '../queue/words.ts'
import type { WorkAnswer, WorkInput, Works } from './works.ts'

/** What is worked out beside the lobby, so that ten years of figures never hold up a press of Next. */
export interface Thinker {
  /** Answers one after the other; `too-busy` while many wait, `too-slow` after a while, `broken` after a fault. */
  ask<Kind extends keyof Works>(kind: Kind, input: WorkInput<Kind>): Promise<Thought<WorkAnswer<Kind>>>
  /** Days that were over have changed: what is in its memory is not true any more. */
  forget(): void
  close(): Promise<void>
}

export type Thought<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly fault: ThinkerFault }
export type ThinkerFault = 'too-busy' | 'too-slow' | 'broken'

/** What a thread is started with. */
export interface ThreadStart {
  /** The database's file. */
  readonly file: string
}
/** What a thread is asked; the document only when it is another than before. */
export interface Question {
  readonly id: number
  readonly kind: keyof Works
  readonly input: unknown
  readonly today: DayDate
  readonly document?: Catalogue
}
/** What it says. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly problem: string }

export interface ThinkerParts extends ThreadStart {
  /** What `thread.ts` is built to. */
  readonly script: string
  readonly document: () => Catalogue
  readonly today: () => DayDate
  readonly logger: Logger
  readonly patienceMs?: number
  readonly idleMs?: number
}

interface Waiting {
  readonly tell: (thought: Thought<never>) => void
  readonly late: NodeJS.Timeout
}

const mostWaiting = 16
const mostMegabytes = 1024

/** A thread starts with the first question, and ends when none has come for some minutes: its memory is free then. */
export function openThinker({
  script,
  file,
  document,
  today,
  logger,
  patienceMs = figuresWithinMs,
  idleMs = 300_000,
}: ThinkerParts): Thinker {
  let thread: Worker | null = null
  let known: Catalogue | null = null
  let idle: NodeJS.Timeout | undefined
  let lastId = 0
  let isOutdated = false
  const waiting = new Map<number, Waiting>()

  function started(): Worker {
    if (thread) return thread
    const workerData: ThreadStart = { file }
    const worker = new Worker(script, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    worker.unref()
    worker.on('message', hear)
    worker.on('error', (error) => {
      logger.error({ err: error }, 'what is worked out beside the lobby has failed')
      end('broken')
    })
    worker.on('exit', () => {
      if (thread === worker) end('broken')
    })
    known = null
    thread = worker
    return worker
  }

  function hear(reply: Reply): void {
    if ('problem' in reply) logger.error({ problem: reply.problem }, 'a question could not be answered')
    settle(
      reply.id,
      'problem' in reply ? { ok: false, fault: 'broken' } : { ok: true, answer: reply.answer as never },
    )
  }

  function settle(id: number, thought: Thought<never>): void {
    const one = waiting.get(id)
    if (!one) return
    clearTimeout(one.late)
    waiting.delete(id)
    one.tell(thought)
    if (waiting.size > 0) return
    if (isOutdated) void end('broken')
    else rest()
  }

  /** Its memory is worth more than the tenth of a second that the next start takes. */
  function rest(): void {
    clearTimeout(idle)
    idle = setTimeout(() => end('broken'), idleMs)
    idle.unref()
  }

  /** Ends the thread; whoever waits for it hears why, and the next question starts another. */
  function end(fault: ThinkerFault): Promise<unknown> {
    clearTimeout(idle)
    isOutdated = false
    const ended = thread
    thread = null
    for (const id of [...waiting.keys()]) settle(id, { ok: false, fault })
    clearTimeout(idle)
    return ended?.terminate() ?? Promise.resolve()
  }

  return {
    ask: (kind, input) => {
      if (waiting.size >= mostWaiting) return Promise.resolve({ ok: false, fault: 'too-busy' })
      clearTimeout(idle)
      const worker = started()
      const id = ++lastId
      const now = document()
      const question: Question = {
        id,
        kind,
        input,
        today: today(),
        ...(now === known ? {} : { document: now }),
      }
      known = now
      return new Promise((tell) => {
        const late = setTimeout(() => void end('too-slow'), patienceMs)
        waiting.set(id, { tell, late })
        worker.postMessage(question)
      })
    },
    forget: () => {
      isOutdated = waiting.size > 0
      if (!isOutdated) void end('broken')
    },
    close: async () => void (await end('broken')),
  }
}
