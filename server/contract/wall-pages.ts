import type { Instant, Words } from './views.ts'

/** What a wall shows beside the queue while nobody is called: fetched once, and again when the catalogue has changed. */
export interface WallPages {
  /** Changes with the catalogue. */
  readonly version: string
  readonly guides: readonly WallGuide[]
  readonly courses: readonly WallCourse[]
}

/** The first list of a guide, for those who wait for what it is about. */
export interface WallGuide {
  readonly id: string
  /** The lines, by the group's id, in which somebody may wait for it. */
  readonly lines: readonly string[]
  readonly picture: string | null
  readonly da: GuideWords
  readonly en: GuideWords | null
}

export interface GuideWords {
  readonly title: string
  readonly points: readonly string[]
}

/** A course and when it is held. */
export interface WallCourse {
  readonly id: string
  readonly title: Words
  readonly place: Words
  readonly minutes: number
  /** UTC milliseconds, the earliest first. */
  readonly dates: readonly Instant[]
}
