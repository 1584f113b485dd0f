/** What came of one step. */
export interface Outcome {
  readonly passed: boolean
  /** What was seen, in one plain sentence. */
  readonly saw: string
}

/** One thing that breaks, and what is expected of the lobby meanwhile. */
export interface Step<Stage> {
  readonly name: string
  readonly expected: string
  readonly act: (stage: Stage) => Promise<Outcome>
}

/** A step that was taken. */
export interface Taken extends Outcome {
  readonly name: string
  readonly expected: string
  readonly tookMs: number
}

/** All that a drill has shown. */
export interface DrillRecord {
  /** UTC milliseconds. */
  readonly at: number
  readonly version: string
  readonly passed: boolean
  readonly tookMs: number
  readonly steps: readonly Taken[]
}

/** A step that breaks off has failed: what was thrown is what was seen. */
export async function take<Stage>(step: Step<Stage>, stage: Stage, tick: () => number): Promise<Taken> {
  const { name, expected } = step
  const from = tick()
  const outcome = await step.act(stage).catch((error: unknown) => ({
    passed: false,
    saw: error instanceof Error ? error.message : String(error),
  }))
  return { name, expected, ...outcome, tookMs: Math.round(tick() - from) }
}

/** One step, as it stands in the record. */
export const stepSaid = ({ name, expected, saw, passed, tookMs }: Taken): string =>
  [
    wrapped(passed ? 'PASSED  ' : 'FAILED  ', `${name} (${seconds(tookMs)})`),
    wrapped('        expected: ', expected),
    wrapped('        seen:     ', saw),
  ].join('\n')

/** What a terminal is wide that nobody has made wider. */
const columns = 80

/** Breaks what is said between words; the lines that follow stand below its beginning. */
function wrapped(head: string, text: string): string {
  const margin = ' '.repeat(head.length)
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && margin.length + line.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return head + lines.join(`\n${margin}`)
}

/** The last line of a record. */
export function sumSaid({ steps, tookMs }: DrillRecord): string {
  const failed = steps.filter(({ passed }) => !passed)
  const said =
    failed.length === 0
      ? `All ${steps.length} steps passed`
      : `${failed.length} of ${steps.length} steps FAILED`
  return `${said}, in ${seconds(tookMs)}.`
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
