import type { Operation } from './document.ts'

/** What came back, as far as it is judged. */
export interface Said {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

/** What any request may be told before its own route sees it. */
const anywhere = [400, 401, 403, 404, 405, 408, 411, 413, 414, 415, 429, 431]
const inside =
  /\n\s+at |node_modules|SqliteError|ZodError|TypeError|RangeError|SyntaxError|server\/|\.(ts|js|mjs):\d|\/(home|tmp|opt|var)\//

/** What is wrong with an answer; null where nothing is. */
export function faultIn(said: Said, operation: Pick<Operation, 'statuses'> | null): string | null {
  const { status, headers, text } = said
  const isTold = operation?.statuses.has(status) ?? false
  if (status >= 500 && !isTold) return `it failed with ${status}`
  if (operation && !isTold && !anywhere.includes(status)) return `${status} stands nowhere in the document`
  if (headers['x-content-type-options'] !== 'nosniff') return 'the kind of its content may be guessed'
  const policy = String(headers['content-security-policy'] ?? '')
  if (!policy.includes("default-src '") || policy.includes('unsafe')) return `its policy is "${policy}"`
  const isText = /json|text|csv|yaml/.test(String(headers['content-type'] ?? ''))
  if (status < 400 || !isText) return null
  if (inside.test(text)) return 'it tells of the inside'
  return plainly(text)
}

/** An error is one plain sentence under a name. */
function plainly(text: string): string | null {
  if (text.startsWith('<')) return null
  let said: { error?: { name?: unknown; message?: unknown } }
  try {
    said = JSON.parse(text)
  } catch {
    return `its error is no JSON: ${text.slice(0, 80)}`
  }
  const { name, message } = said.error ?? {}
  if (typeof name !== 'string' || !/^[a-z-]+$/.test(name)) return 'its error has no name'
  // A file's problems are told one a line, each with its place.
  const isPlain = typeof message === 'string' && /\S.*[.!?]$|^(file, )?line \d+: \S/su.test(message)
  return isPlain ? null : `it says: ${String(message)}`
}
