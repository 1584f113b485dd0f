/** What came of asking for a calendar. */
export type Fetched =
  | { readonly kind: 'new'; readonly text: string; readonly tag: string | null }
  /** It is as it was. */
  | { readonly kind: 'same' }
  | { readonly kind: 'unreachable' | 'too-slow' | 'too-large' }
  | { readonly kind: 'refused'; readonly status: number }

export interface FetchLimits {
  readonly withinMs: number
  readonly mostBytes: number
}

const usualLimits: FetchLimits = { withinMs: 15_000, mostBytes: 2_000_000 }

/**
 * Asks for a calendar, with the tag that it had last time. Private addresses are as good as any: it is the town's own
 * system. A name and password in the address are sent as Basic authentication.
 */
export async function fetchCalendar(
  address: string,
  tag: string | null,
  { withinMs, mostBytes }: FetchLimits = usualLimits,
): Promise<Fetched> {
  const { url, headers } = withoutPassword(address)
  try {
    const answer = await fetch(url, {
      headers: { accept: 'text/calendar', ...headers, ...(tag ? { 'if-none-match': tag } : {}) },
      signal: AbortSignal.timeout(withinMs),
    })
    if (answer.status === 304) return { kind: 'same' }
    if (!answer.ok) {
      await answer.body?.cancel()
      return { kind: 'refused', status: answer.status }
    }
    const text = await readAtMost(answer, mostBytes)
    return text === null ? { kind: 'too-large' } : { kind: 'new', text, tag: answer.headers.get('etag') }
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    return { kind: isLate ? 'too-slow' : 'unreachable' }
  }
}

function withoutPassword(address: string): {
  readonly url: string
  readonly headers: Record<string, string>
} {
  const url = new URL(address)
  const { username, password } = url
  if (!username) return { url: address, headers: {} }
  url.username = ''
  url.password = ''
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { url: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } }
}

/** Stops at the limit: what a length header says is not to be relied on. */
async function readAtMost(answer: Response, mostBytes: number): Promise<string | null> {
  if (!answer.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of answer.body) {
    bytes += chunk.byteLength
    // Leaving the loop cancels the rest.
    if (bytes > mostBytes) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
