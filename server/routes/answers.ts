import { type Hook, OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context, Env } from 'hono'
import { ErrorAnswer } from '../contract/inputs.ts'
import type { Answer } from '../lobby.ts'
import type { Refusal } from '../queue/words.ts'

/** What each rule's no means, in one plain sentence. */
const sentences = {
  'day-is-closed': 'The day is closed: no more tickets are given today.',
  'day-is-open': 'The day is open already.',
  'somebody-is-at-a-counter': 'Somebody is at a counter: finish there first.',
  'key-belongs-to-another-errand': 'This idempotency key was used for another errand: make a new key.',
  'errand-is-full': 'No more numbers are given for this errand today.',
  'crisis-stands': 'A crisis notice stands: no numbers are given until it is withdrawn.',
  'crisis-stands-already': 'This notice stands already.',
  'no-crisis-stands': 'No notice stands.',
  'counter-is-open': 'The counter is open already.',
  'counter-is-closed': 'The counter is closed: open it first.',
  'counter-is-paused': 'The counter is paused: open it again first.',
  'counter-is-busy': 'Somebody is at the counter: finish there first.',
  'counter-is-already-there': 'There is a counter with this number already.',
  'another-ticket-is-at-the-counter': 'Another ticket is at the counter than this screen believed.',
  'line-is-empty': 'Nobody waits for this counter.',
  'ticket-is-unknown': 'There is no such ticket today.',
  'ticket-is-not-waiting': 'The ticket is not waiting: another counter may have called it.',
  'ticket-is-not-called': 'The ticket is not called right now.',
  'ticket-is-not-parked': 'The ticket is not parked.',
  'ticket-is-not-away': 'The ticket is not away: it waits in the lobby, or was called.',
  'ticket-is-not-at-this-counter': 'The ticket is not at this counter.',
  'ticket-has-left': 'The visit is over.',
  'ticket-is-already-there': 'The ticket is there already.',
  'already-postponed': 'Others were let by already; that can be done once.',
  'nobody-to-let-by': 'Nobody waits behind this ticket.',
  'call-once-more-first': 'Call the number once more before it is marked absent.',
  'errand-is-already-on-the-ticket': 'The errand is on the ticket already.',
  'nothing-to-undo': 'Something else has happened to the ticket since: there is nothing to take back here.',
  'too-late-to-undo': 'A step can be taken back for one minute, which is over.',
} satisfies Record<Refusal, string>

type Status = 400 | 401 | 403 | 404 | 409 | 411 | 413 | 415 | 429 | 500 | 503

/** One plain sentence, the name of what went wrong, and the field where there is one. */
export const fail = <S extends Status>(
  c: Context,
  status: S,
  name: string,
  message: string,
  field?: string,
) => c.json({ error: { name, message, ...(field === undefined ? {} : { field }) } }, status)

/** The disk took nothing. */
export const notKept = (c: Context) =>
  fail(c, 503, 'not-kept', 'This could not be kept: nothing happened. Try again.')

export const unknownErrand = (c: Context, id: string, field = 'errand') =>
  fail(c, 404, 'errand-is-unknown', `${field}: there is no errand "${id}".`, field)

export const unknownCounter = (c: Context, id: string) =>
  fail(c, 404, 'counter-is-unknown', `There is no counter "${id}".`, 'counter')

/** A rule's no as 409, an unknown ticket as 404, a disk that takes nothing as 503. */
export function refused(c: Context, { refusal }: Extract<Answer, { ok: false }>) {
  if (refusal === 'not-kept') return notKept(c)
  if (refusal === 'ticket-is-unknown') return fail(c, 404, refusal, sentences[refusal], 'ticket')
  return fail(c, 409, refusal, sentences[refusal])
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'a JSON object',
  array: 'a list',
}

/** What is wrong with a field, and what would be right, as the end of a sentence. */
function wrongness(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return ' is not a field here'
  if (issue.code !== 'invalid_type') return `: ${issue.message}`
  const right = kinds[issue.expected] ?? issue.expected
  return issue.message.endsWith('undefined') ? ` is missing; it must be ${right}` : ` must be ${right}`
}

/** Says in one sentence which field of what came in is wrong. */
const sayWhatIsWrong: Hook<unknown, Env, string, unknown> = (result, c) => {
  const issue = result.success ? undefined : result.error.issues[0]
  if (!issue) return
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path
  const field = path.join('.') || 'body'
  return fail(c, 400, 'bad-input', `${field}${wrongness(issue)}.`, field)
}

/** A room of routes whose input is checked and whose errors speak plainly. */
export const routes = () => new OpenAPIHono({ defaultHook: sayWhatIsWrong })

const meanings = {
  400: 'The input is wrong; the sentence names the field.',
  401: 'Nobody is signed in.',
  403: "The person's role does not include this.",
  404: 'There is no such thing.',
  409: 'A rule says no; its name is in the answer.',
  413: 'What came in is too large.',
  415: 'What came in is of another kind.',
  429: 'Too many: wait a moment.',
  503: 'Nothing could be kept, and nothing happened.',
} as const

interface ErrorResponse {
  description: string
  content: { 'application/json': { schema: typeof ErrorAnswer } }
}

/** The error answers of a route, for the OpenAPI document. */
export function errors<S extends keyof typeof meanings>(...statuses: readonly S[]): Record<S, ErrorResponse> {
  const answers: Partial<Record<S, ErrorResponse>> = {}
  for (const status of statuses) {
    answers[status] = {
      description: meanings[status],
      content: { 'application/json': { schema: ErrorAnswer } },
    }
  }
  return answers as Record<S, ErrorResponse>
}

/** A JSON body or answer of one schema. */
export const json = <T>(schema: T) => ({ content: { 'application/json': { schema } } })
