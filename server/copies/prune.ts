import { type Contents, contentsOf, isStream, logName } from './names.ts'
import type { Place } from './places/place.ts'

/** Of which pictures it is known with which piece of the log they begin. */
export type LogFrom = (stream: string, wholeAt: number) => Promise<number | null>

/**
 * Removes what nobody needs any more: all that lies before the newest picture of before `keepFrom`, and pictures that
 * never became whole. Any moment since `keepFrom` can still be restored.
 */
export async function prune(
  place: Place,
  {
    current,
    keepFrom,
    logFrom,
  }: { readonly current: string; readonly keepFrom: number; readonly logFrom: LogFrom },
): Promise<void> {
  const streams = (await place.list('')).filter(isStream).sort()
  const all = await Promise.all(
    streams.map(async (id) => ({ id, contents: contentsOf(await place.list(id)) })),
  )
  const oldest = oldestKept(
    all.flatMap(({ contents }) => contents.wholes),
    keepFrom,
  )
  for (const { id, contents } of all) {
    const kept = contents.wholes.filter((at) => at >= oldest)
    const [first] = kept
    const isOver = first === undefined && id !== current
    const from = isOver
      ? Number.POSITIVE_INFINITY
      : first === undefined
        ? 0
        : ((await logFrom(id, first)) ?? 0)
    for (const name of outdated(id, contents, kept, from, id === current)) await place.remove(name)
    if (isOver) await place.remove(id)
  }
}

/** The newest that is old enough to begin with for every moment since. */
const oldestKept = (wholes: readonly number[], keepFrom: number): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...wholes.filter((at) => at <= keepFrom))

/** The mark of a whole picture goes before its parts: half a picture must not look whole. */
function outdated(
  id: string,
  { parts, logs }: Contents,
  kept: readonly number[],
  from: number,
  isCurrent: boolean,
): readonly string[] {
  const newest = kept.at(-1) ?? Number.NEGATIVE_INFINITY
  // A picture that is younger than the newest whole one is under way.
  const gone = parts.filter(({ at }) => !kept.includes(at) && (!isCurrent || at < newest))
  const marksFirst = [...gone].sort(
    (a, b) => Number(b.name.endsWith('whole')) - Number(a.name.endsWith('whole')),
  )
  return [
    ...marksFirst.map(({ name }) => `${id}/${name}`),
    ...logs.filter((seq) => seq < from).map((seq) => logName(id, seq)),
  ]
}
