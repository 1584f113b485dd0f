/** After each telling it rests, four times as long as that took, so that a rush leaves time for the tickets. */
const restShare = 4
const shortestRestMs = 5
const longestRestMs = 20

/** Runs at once, and then rests a little: nothing is left out, and a rush is told in few messages. */
export function together(run: () => Promise<void>): () => void {
  let resting = false
  let again = false
  const go = async () => {
    if (resting) {
      again = true
      return
    }
    resting = true
    const began = performance.now()
    await run()
    const tookMs = performance.now() - began
    const restMs = Math.min(longestRestMs, Math.max(shortestRestMs, restShare * tookMs))
    setTimeout(() => {
      resting = false
      if (!again) return
      again = false
      void go()
    }, restMs).unref()
  }
  return () => void go()
}
