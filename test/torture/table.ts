/** What one torture came to. */
export interface Found {
  readonly name: string
  readonly told: string
  /** `not run`: this machine allows it not; why stands in `told`. */
  readonly verdict: 'held' | 'FAILED' | 'not run'
}

/** A line for each. */
export function tell(found: readonly Found[]): string {
  const width = Math.max(...found.map(({ name }) => name.length))
  return found
    .map(({ name, told, verdict }) => `${name.padEnd(width)}  ${verdict.padEnd(7)}  ${told}`)
    .join('\n')
}
