import { expect, onTestFinished, test, vi } from 'vitest'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { dateIn, daysAfter } from '../../server/catalogue/zone.ts'
import { retention } from '../../server/contract/texts/da/retention.ts'
import { retention as english } from '../../server/contract/texts/en/retention.ts'
import { withCountersFor } from '../../server/history/town-of.ts'
import { writeHistory } from '../../server/history/write-history.ts'
import { openDatabase } from '../../server/store/open.ts'
import { openRetention } from '../../server/store/retention.ts'
import { firstSignIn } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A lobby with three weeks behind it, whose last night has deleted something. */
function dataDir(): string {
  const folder = temporaryFolder()
  const today = dateIn('Europe/Copenhagen', Date.now())
  const dates = Array.from({ length: 21 }, (_, at) => daysAfter(today, at - 21))
  const catalogue = withCountersFor(firstCatalogue(null), 20_000, dates)
  const db = openDatabase(folder)
  writeHistory(db, { catalogue, visitsAYear: 20_000, dates, seed: 2, factsFrom: '' })
  const at = Date.now() - 36_000_000
  const removed = { facts: 2154, visits: 431, contacts: 112, papers: 0, seats: 0, announcements: 0 }
  openRetention(db).keep({ at, ended: at + 4000, sheets: 1, removed })
  db.close()
  return folder
}

test('whoever answers for data sees what is kept how long and why, and what the last night has deleted', async () => {
  onTestFinished(closeBrowser)
  const lobby = await lobbyForTest({ dataDir: dataDir() })
  const page = await openScreen(`${lobby.address}/counter#retention`, 'counter')
  await signInBy(page, firstSignIn(lobby.told()))
  await seen(page, retention.names.visits[0])
  const visits = page.getByRole('row', { name: retention.names.visits.join(' ') })
  expect(await visits.textContent()).toContain('400 dage')
  await seen(page, /2\.154 linjer i loggen/)
  expect(await complaints(page)).toEqual([])
  await picture(page, 'retention')
  await page.setViewportSize({ width: 640, height: 800 })
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await picture(page, 'retention-half')
  await page.getByRole('button', { name: 'English' }).first().click()
  await seen(page, english.heading)
  await picture(page, 'retention-english-half')
})
