/** What one torture came to. */
export interface Found {
  readonly name: string
  readonly told: string
  /** `not run`: this machine allows it not; why stands in `told`. */
  readonly verdict: 'held' | 'FAILED' | 'not run'
}

/** Held, where there is no fault; else what was found first. */
export const judged = (name: string, faults: readonly string[], told: string): Found =>
  faults.length > 0
    ? { name, told: faults.slice(0, 4).join('; '), verdict: 'FAILED' }
    : { name, told, verdict: 'held' }

/** A line for each. */
export function tell(found: readonly Found[]): string {
  const width = Math.max(...found.map(({ name }) => name.length))
  return found
    .map(({ name, told, verdict }) => `${name.padEnd(width)}  ${verdict.padEnd(7)}  ${told}`)
    .join('\n')
}
