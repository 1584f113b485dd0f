import { z } from 'zod'

/** A language model behind an OpenAI-compatible address. */
export interface ModelSettings {
  /** Up to and with the version, as https://models.example.dk/v1. */
  readonly url: string
  readonly name: string
  readonly key: string | null
}

/** An errand by the name that is put before the model. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Which errands the model believes are meant, the best first; or why it did not say. */
export type Believed =
  | { readonly ok: true; readonly ids: readonly string[] }
  | { readonly ok: false; readonly why: 'too-slow' | 'failed' | 'not-understood' }

/** Asks which errands somebody means. */
export type AskModel = (text: string, errands: readonly Named[]) => Promise<Believed>

const limitMs = 800

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().max(4000) }) })).min(1),
})
const Belief = z.object({ errands: z.array(z.string()).max(8) })

/** A model that is asked over HTTP, and has 800 ms. */
export function askModelAt(settings: ModelSettings): AskModel {
  return async (text, errands) => {
    const late = AbortSignal.timeout(limitMs)
    try {
      const answer = await fetch(`${settings.url.replace(/\/+$/, '')}/chat/completions`, {
        method: 'POST',
        headers: headersOf(settings),
        body: JSON.stringify(questionOf(settings.name, withoutNumbers(text), errands)),
        redirect: 'error',
        signal: late,
      })
      return answer.ok ? believed(await answer.text(), errands) : { ok: false, why: 'failed' }
    } catch {
      return { ok: false, why: late.aborted ? 'too-slow' : 'failed' }
    }
  }
}

const headersOf = ({ key }: ModelSettings) => ({
  'content-type': 'application/json',
  ...(key ? { authorization: `Bearer ${key}` } : {}),
})

/** Four digits or more may be a CPR or telephone number, however they are spaced, so they stay in the house. */
export const withoutNumbers = (text: string): string =>
  text
    .replace(/\p{Nd}(?:[\s./-]*\p{Nd}){3,}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const questionOf = (model: string, text: string, errands: readonly Named[]) => ({
  model,
  temperature: 0,
  max_tokens: 120,
  response_format: { type: 'json_object' },
  messages: [
    {
      role: 'system',
      content: `Somebody at a Danish town hall says why they came. Answer with JSON alone, as {"errands":["pas"]}: the ids of at most 3 of these errands that fit, the best first, or none.\n${errands.map(({ id, name }) => `${id}: ${name}`).join('\n')}`,
    },
    { role: 'user', content: text },
  ],
})

function believed(body: string, errands: readonly Named[]): Believed {
  const completion = Completion.safeParse(parsed(body))
  const belief = Belief.safeParse(parsed(completion.data?.choices[0]?.message.content ?? ''))
  if (!belief.success) return { ok: false, why: 'not-understood' }
  const known = new Set(errands.map(({ id }) => id))
  return { ok: true, ids: [...new Set(belief.data.errands)].filter((id) => known.has(id)) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
