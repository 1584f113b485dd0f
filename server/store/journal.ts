import { closeSync, openSync, readSync } from 'node:fs'
import type { Db } from './database.ts'

/**
 * A stretch of SQLite's write-ahead log that ends with a commit. Laid behind each other from `from` 0 on, stretches of
 * one salt are that log again, byte by byte.
 */
export interface Stretch {
  /** Names the log: SQLite draws another each time it begins from the front. */
  readonly salt: string
  /** Bytes; from 0 on it holds the log's header too. */
  readonly from: number
  readonly to: number
  /** SQLite's running checksum over all up to `to`. */
  readonly sum: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What was committed since the last look; `broken` when some of it is gone, so that copies must begin anew. */
export interface News {
  readonly stretch: Stretch | null
  readonly broken: boolean
}

/** The write-ahead log as copies see it; all of it in the turn of the lobby, which alone writes. */
export interface Journal {
  news(): News
  /** All that was committed to the present log, from its front; null while it is empty. */
  whole(): Stretch | null
  /** Bytes of the present log. */
  size(): number
  /** Brings the log into the database as far as its readers let it, once who follows has seen all of it. */
  checkpoint(): void
  /** Takes what was deleted off the disk: until then it stands in the log. Waits while the file is held. */
  settle(): void
  /** From now on nothing is brought into the database before `look` has been called in the same turn. */
  follow(look: () => void): void
  /** The database's file stays as it is until `release`, so that it can be copied. */
  hold(): void
  release(): void
  /** After the database was closed. */
  close(): void
}

export function openJournal(db: Db): Journal {
  const passive = db.prepare<[], { busy: number; log: number; checkpointed: number }>(
    'PRAGMA wal_checkpoint(PASSIVE)',
  )
  let files: Files | null = null
  let seen: End | null = null
  let broughtIn: End | null = null
  let follower: (() => void) | null = null
  let holds = 0
  let isUnsettled = false
  const opened = () => {
    files ??= openFiles(db.name)
    return files
  }

  /** A log that began anew is whole only if all of the one before had been seen, and brought in by ourselves. */
  function news(): News {
    const end = endOf(opened())
    if (end === null || (seen !== null && isSame(seen, end))) return { stretch: null, broken: false }
    const before = seen
    const goesOn = before?.salt === end.salt && end.to > before.to
    const isNew = before?.salt !== end.salt
    const stretch = goesOn || isNew ? read(opened(), goesOn ? before.to : 0, end) : null
    seen = end
    const isGap = before !== null && (broughtIn === null || !isSame(before, broughtIn))
    return { stretch, broken: !goesOn && (isGap || !isNew) }
  }

  function settle(): void {
    isUnsettled = true
    if (holds > 0) return
    follower?.()
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    isUnsettled = false
    if (endOf(opened()) === null) broughtIn = seen
  }

  return {
    news,
    whole: () => {
      const end = endOf(opened())
      return end && read(opened(), 0, end)
    },
    size: () => endOf(opened())?.to ?? 0,
    checkpoint: () => {
      if (holds > 0) return
      follower?.()
      const done = passive.get()
      broughtIn = done && done.busy === 0 && done.log === done.checkpointed ? seen : null
    },
    settle,
    follow: (look) => {
      follower = look
      db.exec('PRAGMA wal_autocheckpoint = 0')
    },
    hold: () => {
      holds += 1
    },
    release: () => {
      holds -= 1
      if (isUnsettled) settle()
    },
    close: () => {
      if (files) for (const file of [files.log, files.index]) closeSync(file)
      files = null
    },
  }
}

/** The end of the last commit. */
type End = Omit<Stretch, 'from' | 'bytes'>
const isSame = (one: End, other: End): boolean =>
  one.salt === other.salt && one.to === other.to && one.sum === other.sum

interface Files {
  readonly log: number
  readonly index: number
}

/** Both stay open as long as the database: closing the index would drop SQLite's own locks on it. */
const openFiles = (name: string): Files => ({
  log: openSync(`${name}-wal`, 'r'),
  index: openSync(`${name}-shm`, 'r'),
})

/** Bytes before the first page. */
export const logHeaderBytes = 32
/** Bytes before each page. */
export const frameHeaderBytes = 24
const indexHeaderBytes = 48
/** https://sqlite.org/walformat.html, "The WAL-Index Header". */
const indexVersion = 3_007_000

/** Where the last commit ends, as SQLite's own index of the log has it; null while the log is empty. */
function endOf({ index }: Files): End | null {
  const twice = Buffer.alloc(2 * indexHeaderBytes)
  readSync(index, twice, 0, twice.length, 0)
  const header = twice.subarray(0, indexHeaderBytes)
  const words = new Uint32Array(twice.buffer, twice.byteOffset, 12)
  const [version, , , pageWord = 0, frames = 0, , sumA = 0, sumB = 0] = words
  if (version !== indexVersion) throw new Error(`the index of the log has version ${version}`)
  // Both are written one after the other: while they differ, somebody is at it.
  if (frames === 0 || !header.equals(twice.subarray(indexHeaderBytes))) return null
  const page = pageWord >>> 16 === 1 ? 65_536 : pageWord >>> 16
  return {
    salt: header.subarray(32, 40).toString('hex'),
    to: logHeaderBytes + frames * (frameHeaderBytes + page),
    sum: sumOf(sumA, sumB),
  }
}

/** A checksum as `Stretch` writes it. */
const sumOf = (first: number, second: number): string =>
  [first, second].map((word) => word.toString(16).padStart(8, '0')).join('')

function read({ log }: Files, from: number, end: End): Stretch {
  const bytes = new Uint8Array(end.to - from)
  for (let at = 0; at < bytes.length; ) {
    const got = readSync(log, bytes, at, bytes.length - at, from + at)
    if (got === 0) throw new Error('the write-ahead log is shorter than its index says')
    at += got
  }
  return { ...end, from, bytes }
}
