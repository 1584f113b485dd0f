import { openArchive } from '../archive/archive.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { clockIn, daysAfter } from '../catalogue/zone.ts'
import { clockSeconds } from '../materials.ts'
import type { DayDate } from '../queue/words.ts'
import { openCatalogues } from '../store/catalogues.ts'
import { openContacts } from '../store/contacts.ts'
import type { Db } from '../store/database.ts'
import { openDigitalHelps } from '../store/digital-help.ts'
import { openPassages } from '../store/passages.ts'
import { projectVisits } from '../store/visits.ts'
import { openWays } from '../store/ways.ts'
import { historyOf, type PastDay } from '../twin/history/history.ts'
import { townOf } from './town-of.ts'

/** Which past is made up. */
export interface Wanted {
  readonly catalogue: Catalogue
  readonly visitsAYear: number
  readonly dates: readonly DayDate[]
  readonly seed: number
  /** The log is kept from this date on: what is older has been deleted by now. */
  readonly factsFrom: DayDate
}

/** Writes a made-up past into an empty database, as a lobby would have kept it; `told` hears of each day. */
export function writeHistory(db: Db, wanted: Wanted, told: (day: PastDay) => void = () => undefined): void {
  const { catalogue, dates, visitsAYear, seed } = wanted
  db.exec('PRAGMA synchronous = OFF')
  const kept = { author: 'history', reason: '', at: Date.parse(dates[0] ?? '') }
  openCatalogues(db).keep(catalogue, kept, [])
  const write = db.transaction(dayWriter(db, wanted))
  const archive = openArchive(db)
  const clock = clockSeconds(catalogue.town.timeZone)
  // What may still change has no sheet yet.
  const open = daysAfter(dates.at(-1) ?? '', -2)
  for (const day of historyOf(townOf(catalogue, visitsAYear), dates, seed)) {
    write.immediate(day)
    if (day.date < open) archive.sheets.keep([archive.make(day.date, clock)], daysAfter(day.date, 1))
    told(day)
  }
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

function dayWriter(db: Db, { catalogue, factsFrom }: Wanted): (day: PastDay) => void {
  const insert = db.prepare('INSERT INTO event (day, at, type, body, actor) VALUES (?, ?, ?, ?, ?)')
  const need = db.prepare('INSERT INTO need_count VALUES (?, ?, ?)')
  const project = projectVisits(db)
  const contacts = openContacts(db)
  const helps = openDigitalHelps(db)
  const ways = openWays(db)
  const passages = openPassages(db)
  const { timeZone } = catalogue.town
  let keys = 0
  return ({ date, facts, beside }) => {
    for (const { event, day } of facts) {
      const kept = day >= factsFrom
      if (kept) insert.run(day, event.at, event.type, JSON.stringify(event), 'history')
      project(event, day, 0)
    }
    const by = (at: number) => ({ day: date, at, actor: 'history' })
    for (const { at, channel, errand, outcome, failed, kind } of beside.enquiries) {
      const row = {
        channel,
        errand: errand.id,
        kle: errand.kle,
        outcome,
        why: null,
        language: 'da',
        behalf: false,
      }
      contacts.keep(`history ${keys++}`, { ...row, failed, kind }, by(at))
    }
    for (const { at, theme, alone } of beside.helps)
      helps.keep(`history ${keys++}`, { theme, alone, language: 'da' }, by(at))
    for (const [name, count] of beside.needs) if (count > 0) need.run(date, name, count)
    for (const { at, errand, ending } of beside.ways) {
      const hour = Number(clockIn(timeZone, at).slice(0, 2))
      ways.count({ day: date, hour, errand, ending, language: 'da', behalf: false })
    }
    for (const { at, ...passage } of beside.passages) passages.add('indgang', passage, at)
  }
}
