const usuallyEveryMs = 20

/** Looks again and again until something is there; throws what was waited for when it takes too long. */
export async function until<T>(
  what: string,
  withinMs: number,
  look: () => Promise<T | null> | T | null,
  lookEveryMs = usuallyEveryMs,
): Promise<T> {
  const end = performance.now() + withinMs
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (performance.now() > end) throw new Error(`Waited ${withinMs / 1000} s for ${what}.`)
    await new Promise((over) => setTimeout(over, lookEveryMs))
  }
}
