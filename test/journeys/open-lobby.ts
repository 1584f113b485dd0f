import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { defaultCatalogueValue } from '../../server/catalogue/herning.ts'
import { weekdays } from '../../server/catalogue/schema/hours.ts'

const allDay = [{ from: '00:00', to: '23:59' }]
const oneDayMs = 86_400_000

/** Where it is noon now: a day that is looked at there has its times before and after within itself. */
export function noonZone(): string {
  const hours = 12 - new Date().getUTCHours()
  // POSIX counts to the west: what lies ahead of Greenwich has a minus.
  return `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`
}

/** A document before it is checked. */
// biome-ignore lint/suspicious/noExplicitAny: a test changes whatever it is about
type Draft = any

/**
 * The default lobby with other hours: always open and at noon, so that a journey can be walked at night and on
 * holidays, and midnight never falls into it. It asks nothing before a number; `change` makes it the lobby that a journey is about.
 */
export function alwaysOpen(folder: string, change: (lobby: Draft) => void = () => undefined): string {
  const lobby: Draft = defaultCatalogueValue()
  lobby.town.timeZone = noonZone()
  lobby.hours = Object.fromEntries(weekdays.map((day) => [day, allDay]))
  lobby.holidays.exceptions = [-1, 0, 1].map((days) => ({
    date: dateIn(days),
    name: { da: 'Prøve' },
    hours: allDay,
  }))
  for (const errand of lobby.errands) errand.questions = []
  change(lobby)
  return write(folder, lobby)
}

/** The default lobby that is open at no hour of this week but on one day far from today. */
export function closedToday(folder: string): string {
  const lobby: Draft = defaultCatalogueValue()
  lobby.town.timeZone = noonZone()
  for (const errand of lobby.errands) errand.questions = []
  const inThreeDays = (new Date(Date.now() + 3 * oneDayMs).getUTCDay() + 6) % 7
  lobby.hours = { [weekdays[inThreeDays] ?? 'monday']: [{ from: '10:00', to: '16:00' }] }
  lobby.holidays.alsoClosed = []
  return write(folder, lobby)
}

const dateIn = (days: number): string => new Date(Date.now() + days * oneDayMs).toISOString().slice(0, 10)

function write(folder: string, lobby: unknown): string {
  const file = join(folder, 'lobby.yaml')
  // What JSON says, YAML says too.
  writeFileSync(file, JSON.stringify(lobby))
  return file
}
