import { type Arrive, openArrive } from './arrive.ts'
import type { Base } from './base.ts'
import { openExpectation } from './expect.ts'
import { type Issue, openIssue } from './issue.ts'
import { type Learned, openLearned } from './learned.ts'
import type { Live } from './live.ts'
import { openPapers, type Papers } from './papers.ts'
import type { PowerWatch } from './power.ts'
import { openScenes, type Scenes } from './scenes.ts'
import { openSlips, type Slips } from './slips.ts'
import { ticketId } from './ticket-id.ts'
import { openTold, type Told } from './told.ts'

/** From a wish to a ticket and its paper. */
export interface Issuing {
  readonly scenes: Scenes
  readonly slips: Slips
  readonly papers: Papers
  readonly issue: Issue
  readonly learned: Learned
  readonly told: Told
  readonly arrive: Arrive
  /** Where phones reach this machine, without a slash at the end. */
  readonly publicUrl: () => string
}

/** What is known only once the doors are open. */
export interface Doors {
  address: () => string
  live: Live | null
}

/** Opens all that a ticket goes through. */
export function openIssuing(
  { config, logger, store, catalogue, lobby, devices }: Base,
  doors: Doors,
  power: PowerWatch,
): Issuing {
  const trial = devices.emulator !== null
  const newId = () => ticketId(lobby.now())
  const publicUrl = () => config.publicUrl ?? doors.address()
  const learned = openLearned(store.facts, store.announcements, catalogue)
  const tick = () => performance.now()
  const expectation = openExpectation({ lobby, catalogue, bookings: store.bookings, learned, trial, tick })
  const scenes = openScenes(lobby, catalogue, {
    trial,
    powerIsLow: power.isLow,
    screenHours: config.screenHours,
    noteOf: store.notes.of,
    waitOf: expectation.waitOf,
  })
  const { printers } = devices
  const slips = openSlips({ printers, jobs: store.printJobs, clock: lobby.now, newId, logger })
  const papers = openPapers({ lobby, catalogue, scenes, slips, publicUrl })
  const told = openTold({ lobby, scenes, expectation, announcements: store.announcements, logger })
  const powerIsLow = power.isLow
  const issue = openIssue({ lobby, catalogue, papers, scenes, trial, powerIsLow, told: told.note })
  return {
    scenes,
    slips,
    papers,
    issue,
    learned,
    told,
    arrive: openArrive({ lobby, catalogue, scenes, bookings: store.bookings, issue }),
    publicUrl,
  }
}
