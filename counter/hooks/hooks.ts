import { computed, signal } from '@preact/signals'
import { webhooks as danish } from '../../server/contract/texts/da/webhooks.ts'
import { webhooks as english } from '../../server/contract/texts/en/webhooks.ts'
import type { HookAnswer } from '../../server/contract/webhooks.ts'
import { type Answer, answerOf, isRecord, webhooks } from '../api.ts'
import { language } from '../language.ts'
import { press } from '../press.ts'
import { sessionEnded } from '../session.ts'

/** What is said about webhooks, in the reader's language. */
export const hookTexts = computed(() => (language.value === 'en' ? english : danish))

/** All webhooks; null until the server has told, and `silent` where it does not. */
export const hooks = signal<readonly HookAnswer[] | 'silent' | null>(null)
/** A secret that was just made: it is shown this once. */
export const fresh = signal<{ readonly name: string; readonly secret: string } | null>(null)

/** Asks the server how they stand; `by` is another where the page asks by itself. */
export async function lookAtHooks(by = webhooks): Promise<void> {
  const answer = await answerOf(by.$get())
  if (answer.ok && isRecord(answer.body)) hooks.value = answer.body.webhooks as readonly HookAnswer[]
  else if (!answer.ok && answer.name === 'not-signed-in') sessionEnded()
  else hooks.value ??= 'silent'
}

/** Does one thing to a webhook, and looks again. */
export async function change(button: string, ask: () => Promise<Answer>, done?: string): Promise<boolean> {
  const isDone = await press({ button, spot: 'webhooks', ask, ...(done ? { done } : {}) })
  await lookAtHooks()
  return isDone
}
