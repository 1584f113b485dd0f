import type { Answer } from './lobby.ts'
import type { Instant } from './queue/words.ts'
import type { Presses as KeptPresses, Press } from './store/presses.ts'

/** What a press came to; another press under the same key is none. */
export type PressAnswer = Answer | { readonly ok: false; readonly refusal: 'key-belongs-to-another-press' }

/** Lets each press happen once, however often its clerk's browser asks. */
export interface Presses {
  once(press: Press, ask: () => Promise<Answer>): Promise<PressAnswer>
}

/** Longer than any browser goes on asking. */
const rememberedMs = 10 * 60_000

/**
 * A retry gets the very answer of the first try, a refusal too, and waits for it where it is still under way. What was
 * done is known after a restart as well; what could not be kept did not happen, and may be tried again.
 */
export function openPresses(kept: Pick<KeptPresses, 'find'>, now: () => Instant): Presses {
  const known = new Map<
    string,
    { readonly what: string; readonly at: Instant; readonly answer: Promise<Answer> }
  >()

  function forgetOld(): void {
    for (const [id, { at }] of known) {
      if (now() - at < rememberedMs) return
      known.delete(id)
    }
  }

  async function first({ id, what }: Press, ask: () => Promise<Answer>): Promise<Answer> {
    const answer = ask()
    known.set(id, { what, at: now(), answer })
    try {
      const done = await answer
      if (!done.ok && done.refusal === 'not-kept') known.delete(id)
      return done
    } catch (error) {
      known.delete(id)
      throw error
    }
  }

  return {
    once: async (press, ask) => {
      forgetOld()
      const before = known.get(press.id)
      const what = before?.what ?? kept.find(press.id)
      if (what === null) return first(press, ask)
      if (what !== press.what) return { ok: false, refusal: 'key-belongs-to-another-press' }
      return before?.answer ?? { ok: true, events: [] }
    },
  }
}
