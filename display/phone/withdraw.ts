const patienceMs = 8000

/** Leaves the line; false when that did not come through. */
export async function withdraw(ticket: string): Promise<boolean> {
  try {
    const answer = await fetch(`/api/tickets/${encodeURIComponent(ticket)}/withdraw`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(patienceMs),
    })
    return answer.ok
  } catch {
    return false
  }
}
