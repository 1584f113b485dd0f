import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openMemory } from '../../server/archive/memory.ts'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { daysAfter } from '../../server/catalogue/zone.ts'
import type { Material } from '../../server/insights/material.ts'
import { openMaterials } from '../../server/materials.ts'
import type { Command } from '../../server/queue/words.ts'
import { openFile } from '../../server/store/database.ts'
import { openKeptCounts } from '../../server/store/kept-counts.ts'
import { openMaterialRows } from '../../server/store/material-rows.ts'
import { openStore } from '../../server/store/store.ts'
import { works } from '../../server/thinker/works.ts'
import { keepDays, type Press } from '../days-kept.ts'
import { temporaryFolder } from '../temporary.ts'

const catalogue = firstCatalogue(null)
const zone = catalogue.town.timeZone

/** Around the nights in which the clocks change, over a week without anybody, and over midnight. */
const dates = [
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-04-08',
  '2026-10-24',
  '2026-10-25',
  '2026-10-27',
]
const ticket = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const counter = fc.constantFrom('1', '2')
const issue = (id: string, errand: string): Command => ({
  type: 'IssueTicket',
  ticket: id,
  idempotencyKey: null,
  errand,
  letter: 'P',
  class: 'walk-in',
  headStartMinutes: 0,
  language: 'da',
  paper: false,
  behalf: false,
  bookedAt: null,
  capacity: null,
})
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  counter.map((c): Command => ({ type: 'OpenCounter', counter: c, serves: ['pas', 'mitid'] })),
  fc.record({ type: fc.constant('CallNext' as const), counter, holding: fc.constant(null) }),
  fc.record({ type: fc.constant('CallTicket' as const), counter, holding: fc.constant(null), ticket }),
  fc.record({ type: fc.constantFrom('Arrive' as const, 'Undo' as const), counter, ticket }),
  fc.record({
    type: fc.constant('Finish' as const),
    counter,
    ticket,
    outcome: fc.constant('settled' as const),
  }),
  fc.record({ type: fc.constant('Park' as const), counter, ticket, reason: fc.constant('photo') }),
  fc.record({ type: fc.constantFrom('Resume' as const, 'Withdraw' as const), ticket }),
  fc.record({
    type: fc.constant('Transfer' as const),
    counter,
    ticket,
    to: fc.constant({ errand: 'mitid' }),
  }),
)
const anyPress = fc.record({
  date: fc.integer({ min: 0, max: dates.length - 1 }),
  minute: fc.integer({ min: 0, max: 1439 }),
  command: fc.oneof(
    { weight: 2, arbitrary: anyCommand },
    { weight: 1, arbitrary: fc.constantFrom('pas', 'mitid').map((errand) => issue('', errand)) },
  ),
})

/** In order, and each ticket with a name that was not given before; presses name the latest of theirs. */
function pressesOf(made: readonly { date: number; minute: number; command: Command }[]): Press[] {
  const sorted = made
    .map(({ date, minute, command }) => ({ at: Date.parse(dates[date] ?? '') + minute * 60_000, command }))
    .sort((one, other) => one.at - other.at)
  let given = 0
  return sorted.map(({ at, command }) => ({
    at,
    command:
      command.type === 'IssueTicket'
        ? { ...command, ticket: `${'abcde'[given++ % 5]}${Math.floor((given - 1) / 5) || ''}` }
        : command,
  }))
}

/** In words, in which it does not matter how the lists are ordered. */
const told = ({ steps, enquiries, ways, needs, helps, passages }: Material) => ({
  days: steps.days,
  steps: Array.from({ length: steps.length }, (_, at) => [
    steps.days[steps.day[at] ?? 0],
    steps.errands[steps.errand[at] ?? 0],
    steps.counters[steps.counter[at] ?? -1] ?? null,
    ...[steps.step, steps.arrival, steps.queued, steps.wait, steps.way, steps.handling].map(
      (column) => column[at],
    ),
    ...[steps.stay, steps.aside, steps.calls, steps.parked, steps.ending].map((column) => column[at]),
  ]),
  rest: { enquiries, ways, needs, helps, passages },
})

function registerAround(store: ReturnType<typeof openStore>): void {
  dates.forEach((day, index) => {
    const by = { day, at: Date.parse(`${day}T09:00Z`), actor: 'staff:1' }
    const enquiry = { errand: 'pas', kle: '23.09.02', outcome: 'settled', why: null, failed: null } as const
    store.contacts.keep(
      day,
      { ...enquiry, channel: 'phone', kind: null, language: 'da', behalf: index % 2 === 0 },
      by,
    )
    store.digitalHelps.keep(day, { theme: 'mitid', alone: 'no', language: 'da' }, by)
    store.passages.add('main', { entered: index, left: 1 }, by.at)
    store.ways.count({ day, hour: 10, errand: 'pas', ending: 'closed', language: 'da', behalf: false })
  })
}

test('what is held in memory and on sheets equals the log, whatever the days were like and whenever one asks', () => {
  const anyDate = fc.integer({ min: -2, max: 220 }).map((days) => daysAfter('2026-03-27', days))
  fc.assert(
    fc.property(
      fc.array(anyPress, { minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(anyDate, anyDate), { minLength: 1, maxLength: 4 }),
      anyDate,
      fc.integer({ min: 1, max: 5 }),
      (made, periods, today, keptSheets) => {
        const folder = temporaryFolder()
        const store = openStore(folder, () => undefined)
        const presses = pressesOf(made).filter(({ at }) => at < Date.parse(today) + 86_400_000)
        keepDays(store.log, presses)
        registerAround(store)
        const db = openFile(store.file, { readonly: true })
        const plain = openMaterials(() => catalogue, openMaterialRows(db))
        const memory = openMemory(db)
        const materials = memory.materials(catalogue, today)
        const desk = { materials, memory, keptCounts: openKeptCounts(db), today, zone }
        const ready = works.sheets(desk, { most: keptSheets })
        store.daySheets.keep(ready.sheets, ready.allBefore)
        for (const two of periods) {
          const [from = '', to = ''] = two.toSorted()
          expect(told(materials({ from, to }))).toEqual(told(plain({ from, to })))
        }
        db.close()
        store.close()
        rmSync(folder, { recursive: true })
      },
    ),
    { numRuns: 25 },
  )
})
