import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { defaultCatalogueText } from '../server/catalogue/load.ts'

const allDay = [{ from: '00:00', to: '23:59' }]
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

interface Document {
  hours: unknown
  holidays: { alsoClosed: unknown; exceptions: unknown }
  errands: { hours?: unknown; periods?: unknown }[]
}

/** Writes a catalogue of a lobby that is open whenever a test runs; gives its file. */
export function alwaysOpenCatalogue(folder: string): string {
  const document = parse(defaultCatalogueText) as Document
  document.hours = Object.fromEntries(week.map((day) => [day, allDay]))
  const dates = [0, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10))
  document.holidays.alsoClosed = []
  document.holidays.exceptions = dates.map((date) => ({ date, name: { da: 'Åbent' }, hours: allDay }))
  for (const errand of document.errands) {
    delete errand.hours
    delete errand.periods
  }
  const file = join(folder, 'catalogue.yaml')
  writeFileSync(file, stringify(document, { aliasDuplicateObjects: false }))
  return file
}
