import type { CopiesAnswer } from '../contract/copies.ts'

/** Copies of the database at other places, all the time. */
export interface Copies {
  /** Where they are, how far they have come, and which was proven. */
  status(): CopiesAnswer
  /** One plain sentence where somebody should look; null while all is well, and where no place is named. */
  copiesProblem(): string | null
  /** Restores the newest copy of each place beside the lobby and looks it through; `false` while that is under way. */
  prove(): boolean
  /** Sends what is under way, and stops. The database must still be open. */
  close(): Promise<void>
}
