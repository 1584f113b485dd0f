import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { firstCatalogue } from '../catalogue/first.ts'
import { longestDays } from '../catalogue/schema/retention.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { dateIn, daysAfter } from '../catalogue/zone.ts'
import { StartProblem } from '../start-problem.ts'
import { openDatabase } from '../store/open.ts'
import { readOptions } from './options.ts'
import { withCountersFor } from './town-of.ts'
import { writeHistory } from './write-history.ts'

try {
  make(readOptions(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function make({ years, seed, into, visitsAYear }: ReturnType<typeof readOptions>): void {
  if (existsSync(join(into, 'naeste.db')))
    throw new StartProblem(`--into: "${into}" holds a lobby already; name a folder that holds none.`)
  const first = firstCatalogue(process.env.CATALOGUE ?? null)
  const yesterday = daysAfter(dateIn(first.town.timeZone, Date.now()), -1)
  const days = Math.round(years * 365.25)
  const dates = Array.from({ length: days }, (_, index) => daysAfter(yesterday, index + 1 - days))
  const catalogue = withRetention(withCountersFor(first, visitsAYear, dates))
  const factsFrom = daysAfter(yesterday, -catalogue.retention.facts)
  const db = openDatabase(into)
  const began = Date.now()
  let [visits, year] = [0, '']
  writeHistory(db, { catalogue, visitsAYear, dates, seed, factsFrom }, ({ date, facts }) => {
    visits += facts.filter(({ event }) => event.type === 'TicketIssued').length
    if (date.slice(0, 4) === year) return
    year = date.slice(0, 4)
    console.log(`${year} ... (${visits} visits so far)`)
  })
  db.close()
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${visits} visits of ${years} years, with seed ${seed}, in ${seconds} s.`)
  console.log(`Look at them: DATA_DIR=${into} npm start`)
}

/** What was made up may be looked at row by row: the first night deletes none of it. */
function withRetention(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    retention: { ...catalogue.retention, visits: longestDays, contacts: longestDays },
  }
}
