import type { Catalogue } from '../catalogue/schema.ts'
import { daysAfter, laterOf } from '../catalogue/zone.ts'
import { houseOf } from '../house.ts'
import { enquiriesIn, helpsIn } from '../insights/enquiry-sheet.ts'
import type { EnquiryRow, HelpRow, House, Material } from '../insights/material.ts'
import { clockSeconds, type Materials, passagesBetween } from '../materials.ts'
import type { DayDate } from '../queue/words.ts'
import { openCountRows } from '../store/count-rows.ts'
import type { Db } from '../store/database.ts'
import type { ClockSeconds } from '../store/step-rows.ts'
import { type Archive, openArchive } from './archive.ts'
import { rememberEnquiries } from './remembered-enquiries.ts'
import { rememberOutside } from './remembered-outside.ts'
import { rememberRows } from './remembered-rows.ts'
import { rememberSteps } from './remembered-steps.ts'

/** The days that were, read when they are first asked for and then held in memory. */
export interface Memory {
  readonly archive: Archive
  /** What questions are answered from today; each part is gathered when it is looked at. */
  materials(catalogue: Catalogue, today: DayDate): Materials
}

export function openMemory(db: Db): Memory {
  const archive = openArchive(db)
  const steps = rememberSteps(archive)
  const counts = openCountRows(db)
  const outside = rememberOutside(db)
  let zone = ''
  const clock: ClockSeconds = (day, at) => clockSeconds(zone)(day, at)
  const enquiryColumns = rememberEnquiries(archive)
  const helps = rememberRows((from, to) => helpsOf(archive, from, to))
  const ways = rememberRows(counts.ways)
  const turnedAway = rememberRows(counts.turnedAway)
  const toSelfService = rememberRows(counts.toSelfService)
  const needs = rememberRows(counts.needs)
  const passages = rememberRows((from, to) => passagesBetween(counts, zone, from, to))
  const house = lastHouse()

  return {
    archive,
    materials: (catalogue, today) => (asked) => {
      zone = catalogue.town.timeZone
      const open = archive.openFrom(today)
      const { from, to } = asked
      /** Days that are over from memory, the others as they are now. */
      const all = <Row>(over: Read<Row>, now: Read<Row>): readonly Row[] => {
        const end = to < open ? to : daysAfter(open, -1)
        const rows = over(from, end)
        return to < open ? rows : [...rows, ...now(laterOf(from, open), to)]
      }
      const { enquiryRows } = archive
      return lazily({
        steps: () => steps(from, to, today, clock),
        enquiries: () =>
          all<EnquiryRow>(
            (first, last) => enquiriesOf(archive, first, last, clock),
            (first, last) => enquiryRows.enquiries(first, last, clock),
          ),
        enquiryColumns: () => enquiryColumns(from, to, today, clock),
        helps: () => all<HelpRow>(helps.between, enquiryRows.helps),
        ways: () => all(ways.between, counts.ways),
        turnedAway: () => all(turnedAway.between, counts.turnedAway),
        toSelfService: () => all(toSelfService.between, counts.toSelfService),
        needs: () => all(needs.between, counts.needs),
        passages: () => all(passages.between, (first, last) => passagesBetween(counts, zone, first, last)),
        outside: () => outside(from, to),
        house: () => house(catalogue),
      })
    },
  }
}

type Read<Row> = (from: DayDate, to: DayDate) => readonly Row[]

/** What was registered: from the sheets, and from the rows of those days that have none yet. */
function enquiriesOf(
  { sheets, enquiryRows }: Archive,
  from: DayDate,
  to: DayDate,
  clock: ClockSeconds,
): readonly EnquiryRow[] {
  const kept = sheets.enquiriesBetween(from, to).flatMap(enquiriesIn)
  return inOrder(
    kept,
    sheets.missing(from, to).flatMap((day) => enquiryRows.enquiries(day, day, clock)),
  )
}

function helpsOf({ sheets, enquiryRows }: Archive, from: DayDate, to: DayDate): readonly HelpRow[] {
  const kept = sheets.enquiriesBetween(from, to).flatMap(helpsIn)
  return inOrder(
    kept,
    sheets.missing(from, to).flatMap((day) => enquiryRows.helps(day, day)),
  )
}

const inOrder = <Row extends { readonly day: DayDate }>(
  kept: readonly Row[],
  made: readonly Row[],
): readonly Row[] =>
  made.length === 0
    ? kept
    : [...kept, ...made].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))

/** The document changes rarely, and its opening hours are looked up day by day. */
function lastHouse(): (catalogue: Catalogue) => House {
  let last: { readonly catalogue: Catalogue; readonly house: House } | null = null
  return (catalogue) => {
    if (last?.catalogue !== catalogue) last = { catalogue, house: houseOf(catalogue) }
    return last.house
  }
}

/** Each part is gathered when it is first looked at, and only once. */
function lazily(parts: { readonly [Key in keyof Material]: () => Material[Key] }): Material {
  const gathered = Object.entries(parts).map(([name, gather]) => {
    let found: { readonly value: unknown } | null = null
    const get = () => {
      found ??= { value: gather() }
      return found.value
    }
    return [name, { get, enumerable: true }] as const
  })
  return Object.defineProperties({}, Object.fromEntries(gathered)) as Material
}
