import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../../start-problem.ts'
import { openPlace } from '../places/open-place.ts'
import { PlaceFault } from '../places/place.ts'
import type { Proven } from '../prove.ts'
import { ready, settleIn } from './into.ts'
import { type LookedThrough, lookThrough } from './look-through.ts'
import { type RestoreOptions, restoreOptions } from './options.ts'
import { type Restored, type RestoreFault, restore, timeOf } from './restore.ts'

/** A disk need not be another than the one that is restored to. */
const placeOf = ({ from, into }: RestoreOptions) =>
  openPlace(from.kind === 'disk' ? { ...from, kind: 'folder' } : from, into)

async function fetchTo(
  options: RestoreOptions,
  folder: string,
  say: (sentence: string) => void,
): Promise<Restored> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const place = placeOf(options)
  const { key, upTo } = options
  return await restore({ place, key, upTo, file: join(folder, 'naeste.db'), say }).finally(() =>
    place.close(),
  )
}

async function restoreInto(options: RestoreOptions): Promise<void> {
  const leave = ready(options.into, options.over)
  await layInto(options).finally(leave)
}

async function layInto(options: RestoreOptions): Promise<void> {
  const { from, into } = options
  const began = Date.now()
  console.log(`Restoring from ${from.name} into ${into}`)
  const half = join(into, 'restoring')
  const restored = await fetchTo(options, half, console.log)
  if (!restored.ok) {
    rmSync(half, { recursive: true, force: true })
    throw new StartProblem(problems[restored.why])
  }
  console.log('Looking through all of it.')
  const looked = lookThrough(join(half, 'naeste.db'), { stories: false })
  const beside = settleIn(join(half, 'naeste.db'), into, Date.now())
  rmSync(half, { recursive: true, force: true })
  if (beside) console.log(`The lobby that was here lies in ${beside} now.`)
  for (const line of told(restored, looked, Date.now())) console.log(line)
  if (looked.unsound) process.exitCode = 1
  console.log(`It took ${Math.round((Date.now() - began) / 1000)} s. Start it: DATA_DIR=${into} npm start`)
}

function told(
  { until, broken }: Extract<Restored, { ok: true }>,
  { holding, unsound }: LookedThrough,
  now: number,
): readonly string[] {
  const { newestAt, day, tickets, facts } = holding
  return [
    ...(broken
      ? [
          `${broken.name} is ${broken.why}: what came after ${timeOf(until)} is lost, ${broken.lost} pieces of the copy.`,
        ]
      : []),
    `Restored as it was at ${timeOf(until)}, ${ageOf(now - until)} ago: ${facts} facts in the log.`,
    newestAt === null
      ? 'Nothing had happened in this lobby yet.'
      : `The newest fact is of ${timeOf(newestAt)}; on ${day} ${tickets} numbers had been given.`,
    unsound ?? 'The database is sound.',
  ]
}

function ageOf(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}

const problems: Readonly<Record<RestoreFault, string>> = {
  'no-copy': 'There is no whole copy at this place (or none so old): look at --from and --at.',
  'needs-key': 'The copy is encrypted: name the file of its key with --key-file.',
  'needs-no-key': 'The copy is not encrypted: leave --key-file out.',
  damaged: 'Every copy at this place is damaged, or --key-file is not the key that it was made with.',
  'no-room': 'There is no room for it on this disk.',
}

async function proven(options: RestoreOptions): Promise<Proven> {
  const restored = await fetchTo(options, options.into, console.error)
  const nothing = { until: null, facts: 0, lastSeq: 0 }
  if (!restored.ok) {
    const { why } = restored
    const fault = why === 'no-copy' || why === 'no-room' ? why : 'damaged'
    return { ...nothing, fault, detail: problems[why] }
  }
  const { holding, unsound } = lookThrough(join(options.into, 'naeste.db'), { stories: true })
  const { facts, lastSeq } = holding
  const { until, broken } = restored
  const detail = unsound ?? (broken ? `${broken.name} is ${broken.why}` : '')
  return { until, facts, lastSeq, fault: unsound ? 'unsound' : broken ? 'damaged' : null, detail }
}

/** `npm run restore -- --from PLACE --into FOLDER`: the lobby as its copies have it. */
try {
  const options = restoreOptions(process.argv.slice(2), process.env)
  if (options.proveOnly) console.log(JSON.stringify(await proven(options)))
  else await restoreInto(options)
} catch (error) {
  if (!(error instanceof StartProblem || error instanceof PlaceFault)) throw error
  console.error(error.message)
  process.exitCode = 1
}
