import type { z } from 'zod'

type RawIssue = z.core.$ZodRawIssue
type Issue = z.core.$ZodIssue

const kinds: Readonly<Record<string, string>> = {
  string: 'a text, in quotes if it is a number',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'named fields',
  record: 'named fields',
}

function kindNeeded({ expected, input }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string {
  const kind = kinds[expected] ?? expected
  return input === undefined ? `is missing; it must be ${kind}` : `must be ${kind}`
}

function atLeast({ origin, minimum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (origin === 'string') return 'must be a text that is not empty'
  if (origin === 'array') return `must have at least ${minimum} in the list`
  return inclusive === false ? `must be more than ${minimum}` : `must be at least ${minimum}`
}

function atMost({ origin, maximum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  if (origin === 'string') return `must be at most ${maximum} characters`
  if (origin === 'array') return `must have at most ${maximum} in the list`
  return `must be at most ${maximum}`
}

/** Says what a field would have to be; where the schema has its own words, those stand. */
export function whatWouldBeRight(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return kindNeeded(issue)
    case 'too_small':
      return atLeast(issue)
    case 'too_big':
      return atMost(issue)
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return `"${issue.keys.join('", "')}" is not a field that belongs here`
    default:
      return undefined
  }
}

/** One problem as one plain sentence; a problem of the whole document goes by the document's name. */
export function sentence({ path, message }: Issue, name: string): string {
  return `${path.length > 0 ? path.join('.') : name}: ${message}`
}
