import type { Logger } from 'pino'
import type { HookTestAnswer } from '../contract/webhooks.ts'
import { dropHourly } from '../drop-hourly.ts'
import type { LogReader } from '../store/log-reader.ts'
import type { Hook, Webhooks } from '../store/webhooks.ts'
import { gather } from './gather.ts'
import { pauseAfter } from './pauses.ts'
import { type Sent, send } from './send.ts'
import { newMessage } from './sign.ts'

/** Carries to other programs what happens here: at least once, and in order for each of them. */
export interface Courier {
  /** Something has happened. */
  look(): void
  /** Sends a message of no meaning now, past all that waits. */
  test(hook: Hook): Promise<HookTestAnswer>
  close(): void
}

export interface CourierParts {
  readonly webhooks: Webhooks
  readonly facts: LogReader
  readonly logger: Logger
  readonly now?: () => number
  readonly pause?: (tries: number) => number | null
  readonly patienceMs?: number
}

/** A rush is gathered in few commits, since each waits for the disk that tickets wait for too. */
const gatherEveryMs = 250
const lookEveryMs = 1000
const keptForMs = 7 * 86_400_000

export function openCourier(parts: CourierParts): Courier {
  const { webhooks, facts, logger, now = Date.now, pause = pauseAfter, patienceMs } = parts
  const busy = new Set<number>()
  let soon: NodeJS.Timeout | null = null
  let closed = false

  function gatherAll(): void {
    for (const hook of webhooks.all()) {
      if (hook.state === 'stopped' || hook.position >= facts.last()) continue
      let here: Hook | null = hook
      while (here && gather(facts, webhooks, here, now())) here = webhooks.find(hook.id)
    }
  }

  function round(): void {
    soon = null
    if (closed) return
    try {
      gatherAll()
      for (const { id, state } of webhooks.all()) if (state === 'active' && !busy.has(id)) void carry(id)
    } catch (error) {
      // The disk may take nothing now; the place in the log has not moved, so the next look finds it all again.
      logger.error({ err: error }, 'what other programs are to be told could not be gathered yet')
    }
  }

  /** One after the other: nobody hears that somebody was served before they were called. */
  async function carry(id: number): Promise<void> {
    busy.add(id)
    try {
      while (await carryOne(id));
    } catch (error) {
      logger.error(
        { err: error, webhook: id },
        'what became of a message could not be kept: it is sent again',
      )
    } finally {
      busy.delete(id)
    }
  }

  /** True when the next may be sent at once. */
  async function carryOne(id: number): Promise<boolean> {
    const hook = webhooks.find(id)
    const delivery = webhooks.oldest(id)
    if (closed || hook?.state !== 'active' || !delivery || delivery.next > now()) return false
    const sent = await send(hook, delivery, now(), patienceMs)
    if (closed || !webhooks.find(id)) return false
    if (sent.ok) webhooks.wasDelivered(id, delivery.id, now())
    else notDelivered(hook, delivery.id, delivery.tries + 1, sent)
    return sent.ok
  }

  function notDelivered(
    hook: Hook,
    delivery: number,
    tries: number,
    { problem, status }: Extract<Sent, { ok: false }>,
  ) {
    const wait = problem === 'gone' ? null : pause(tries)
    const at = now()
    webhooks.hasFailed(hook.id, delivery, { at, name: problem, status }, wait === null ? null : at + wait)
    if (wait === null)
      logger.warn({ webhook: hook.id, problem, status }, 'a webhook has failed for so long that it rests')
  }

  const looking = setInterval(round, lookEveryMs)
  const stopDropping = dropHourly(() => webhooks.dropBefore(now() - keptForMs), logger)
  round()
  return {
    look: () => {
      soon ??= setTimeout(round, gatherEveryMs)
    },
    test: async (hook) => {
      const body = JSON.stringify({ type: 'test', timestamp: new Date(now()).toISOString(), data: {} })
      const sent = await send(hook, { message: newMessage(), body }, now(), patienceMs)
      return sent.ok
        ? { delivered: true, problem: null, status: null }
        : { delivered: false, problem: sent.problem, status: sent.status }
    },
    close: () => {
      closed = true
      clearInterval(looking)
      stopDropping()
      if (soon) clearTimeout(soon)
    },
  }
}
