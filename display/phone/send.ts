const patienceMs = 8000

/** Sends a wish about one's own ticket; false when that did not come through, or a rule says no. */
export async function send(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, {
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
