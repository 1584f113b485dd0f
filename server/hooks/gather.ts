import type { Instant } from '../queue/words.ts'
import type { KeptFact, LogReader } from '../store/log-reader.ts'
import type { Hook, Webhooks } from '../store/webhooks.ts'
import { happeningOf } from './message-of.ts'
import { newMessage, visitName } from './sign.ts'

const factsAtOnce = 500

/** Puts what has happened since last time into a webhook's outbox; true when something may be left. */
export function gather(facts: LogReader, webhooks: Webhooks, hook: Hook, now: Instant): boolean {
  const fresh = facts.after(hook.position, factsAtOnce)
  const last = fresh.at(-1)
  if (!last) return false
  const bodies = fresh.flatMap((fact) => bodyOf(hook, fact, webhooks) ?? [])
  webhooks.gather(
    hook.id,
    last.seq,
    bodies.map((body) => ({ message: newMessage(), body })),
    now,
  )
  return fresh.length === factsAtOnce
}

function bodyOf(hook: Hook, { event, day }: KeptFact, webhooks: Webhooks): string | null {
  const happening = happeningOf(event)
  if (!happening || !hook.events.includes(happening.type)) return null
  const { type, ticket, data } = happening
  const about = ticket && webhooks.told(ticket, event.at)
  const visit = ticket && about ? { visit: visitName(hook.secret, ticket), ...about } : {}
  return JSON.stringify({
    type,
    timestamp: new Date(event.at).toISOString(),
    data: { day, ...visit, ...data },
  })
}
