import { parseArgs } from 'node:util'
import { z } from 'zod'
import { StartProblem } from '../start-problem.ts'

const Options = z.object({
  years: z.coerce.number('a number of years').min(0.02).max(30).default(1),
  seed: z.coerce.number('a whole number').int().min(0).max(1_000_000).default(1),
  /** The folder that the database is made in. */
  into: z.string().min(1).default('history'),
  'visits-a-year': z.coerce.number('a number of visits').min(1000).max(1_000_000).default(250_000),
})

/** What was asked for on the command line; the first thing wrong is told in one sentence. */
export function readOptions(args: readonly string[]) {
  const read = Options.safeParse(valuesOf(args))
  if (!read.success) {
    const [problem] = read.error.issues
    throw new StartProblem(`--${problem?.path.join('.')}: ${problem?.message}.`)
  }
  const { 'visits-a-year': visitsAYear, ...options } = read.data
  return { ...options, visitsAYear }
}

function valuesOf(args: readonly string[]) {
  const value = { type: 'string' } as const
  try {
    const options = { years: value, seed: value, into: value, 'visits-a-year': value }
    return parseArgs({ args: args.filter((arg) => arg !== '--history'), options }).values
  } catch (error) {
    throw new StartProblem(
      `${error instanceof Error ? error.message : ''} Known are --years, --seed, --into and --visits-a-year.`,
    )
  }
}
