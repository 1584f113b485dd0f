import { openLogPost } from './log-post.ts'
import { openPicturePost } from './picture-post.ts'
import type { Sealing } from './pieces.ts'
import { patientPlace } from './places/patient.ts'
import { faultOf, type Place } from './places/place.ts'
import type { Report, Standing, Taken } from './words.ts'

export interface PostParts {
  readonly place: Place
  readonly sealing: Sealing
  readonly days: number
  /** The lobby's database. */
  readonly file: string
  readonly first: Taken | null
  readonly standing: Standing | null
  readonly now: () => number
  /** Asks for the database's file to be held still; `held` tells that it is. */
  readonly hold: () => void
  readonly release: () => void
  readonly report: (report: Report) => void
}

/** Carries all that the lobby commits to one place, and goes on by itself when the place is back. */
export interface Post {
  take(taken: Taken): void
  held(whole: Taken | null, at: number): void
  letGo(): void
  /** Something is gone that nobody has: a new stream begins. */
  lose(): void
  /** A picture of the whole database is wanted. */
  picture(): void
  /** Resolves once all is there that was taken. */
  whenDone(): Promise<unknown>
  /** Null while not all is there. */
  standing(): Standing | null
}

/** A slow line takes a minute for a part of a picture; who has not answered then will not. */
const patienceMs = 60_000

export function openPost(parts: PostParts): Post {
  const { sealing, days, file, first, standing, now, hold, release, report } = parts
  let bytes = 0
  let takenAt = 0
  const faults = new Map<'log' | 'picture', Report['fault']>()
  const place = patientPlace(parts.place, patienceMs, (more) => {
    bytes += more
  })

  const told = (what: 'log' | 'picture') => (error: unknown) => {
    const before = faults.get(what)
    if (error === null) {
      faults.delete(what)
      if (what === 'log') pictures.nudge()
    } else {
      const { fault: name, message: detail } = faultOf(error)
      faults.set(what, { name, detail, since: before?.name === name ? before.since : now() })
      if (what === 'picture') log.doubt()
    }
    tell()
  }
  const log = openLogPost({
    place,
    sealing,
    first,
    standing,
    now,
    lost: () => {
      pictures.want()
      tell()
    },
    told: told('log'),
  })
  const pictures = openPicturePost({
    place,
    sealing,
    log,
    file,
    days,
    now,
    hold,
    release,
    told: told('picture'),
  })

  function tell(): void {
    const fault = faults.get('log') ?? faults.get('picture') ?? null
    report({
      waitingSince: log.waitingSince(),
      takenAt,
      bytes,
      wholeAt: log.stream()?.wholeAt ?? null,
      fault,
    })
  }

  return {
    take: (taken) => {
      takenAt = taken.at
      log.take(taken)
      tell()
    },
    held: pictures.held,
    letGo: pictures.letGo,
    lose: log.lose,
    picture: pictures.want,
    whenDone: log.reach,
    standing: () => {
      const stream = log.stream()
      const isThere = stream !== null && stream.wholeAt !== null && log.waitingSince() === null
      return isThere ? { stream: stream.id, seq: stream.next - 1 } : null
    },
  }
}
