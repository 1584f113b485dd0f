/** One sound of an announcement, and the silence after it. */
export interface SpokenClip {
  /** A path on this server. */
  readonly address: string
  readonly pauseMs: number
}

/** What `GET /api/speech/announcement` answers: the sounds of a call in their order; none when nothing can say it. */
export interface Announcement {
  readonly clips: readonly SpokenClip[]
}
