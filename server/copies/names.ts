/**
 * What lies at a place: a folder for each stream, that is, for each stretch of time in which nothing was missed. In it
 * pictures of the whole database (`base-<when>-<part>`, whole once `base-<when>-whole` is there), and the log since
 * (`log-<number>`).
 */
export const logName = (stream: string, seq: number): string => `${stream}/log-${padded(seq, 10)}`
export const baseName = (stream: string, at: number, part: number): string =>
  `${stream}/base-${padded(at, 13)}-${padded(part, 6)}`
export const wholeName = (stream: string, at: number): string => `${stream}/base-${padded(at, 13)}-whole`

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0')

/** A stream's name; sorted by name they are sorted by time. */
export const streamName = (at: number, random: (bytes: number) => Uint8Array): string =>
  `stream-${padded(at, 13)}-${Buffer.from(random(4)).toString('hex')}`
export const isStream = (name: string): boolean => /^stream-\d{13}-[0-9a-f]{8}$/.test(name)

/** What is in a stream's folder. */
export interface Contents {
  /** Numbers of the log's pieces, ascending. */
  readonly logs: readonly number[]
  /** When whole pictures were taken, ascending. */
  readonly wholes: readonly number[]
  /** Each part of a picture, finished or not. */
  readonly parts: readonly { readonly at: number; readonly name: string }[]
}

/** Reads the names in a stream's folder; what is none of ours is left alone. */
export function contentsOf(names: readonly string[]): Contents {
  const logs: number[] = []
  const wholes: number[] = []
  const parts: { at: number; name: string }[] = []
  for (const name of names) {
    const [, seq] = name.match(/^log-(\d{10})$/) ?? []
    const [, at, part] = name.match(/^base-(\d{13})-(\d{6}|whole)$/) ?? []
    if (seq) logs.push(Number(seq))
    if (!at) continue
    if (part === 'whole') wholes.push(Number(at))
    parts.push({ at: Number(at), name })
  }
  const ascending = (one: number, other: number) => one - other
  return { logs: logs.sort(ascending), wholes: wholes.sort(ascending), parts }
}
