import { readFileSync } from 'node:fs'
import { parquetReadObjects } from 'hyparquet'
import type { Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, expect, test, vi } from 'vitest'
import { insightsOut as words } from '../../server/contract/texts/da/insights-out.ts'
import { openDataTexts } from '../../server/contract/texts/da/open-data.ts'
import { firstSignIn, takeTicket } from '../clerk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const theLobby = sharedLobby(open())

/** Presses the button, and gives what the browser has kept. */
async function download(
  page: Page,
  name: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name }).first().click()
  const come = await coming
  return { name: come.suggestedFilename(), bytes: readFileSync(await come.path()) }
}

test('the lead takes figures home: as a table, as a picture, as a report, as columns and as open data', async () => {
  const lobby = await theLobby()
  for (let n = 0; n < 3; n++) await takeTicket(lobby.address)
  const day = new Intl.DateTimeFormat('sv-SE').format(Date.now())
  const page = await openScreen(`${lobby.address}/counter#insights/arrivals?from=${day}&to=${day}`, 'counter')
  await signInBy(page, firstSignIn(lobby.told()))

  await seen(page, words.links.heading)
  const csv = await download(page, words.links.csv)
  expect(csv.name).toMatch(/^arrivals-.*\.csv$/)
  expect(csv.bytes.toString('utf8').split('\r\n')[1]).toMatch(/;[3-9];/)
  const xlsx = await download(page, words.links.xlsx)
  expect((await readXlsxFile(xlsx.bytes))[0]?.sheet).toBe(words.about.sheet)
  const svg = await download(page, words.links.svg)
  expect(svg.bytes.toString('utf8')).toMatch(/^<svg [^>]*role="img"/)
  const png = await download(page, words.links.png)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.length).toBeGreaterThan(5000)
  await picture(page, 'files-links')

  await page.getByRole('link', { name: words.questions.reports.name }).click()
  await seen(page, words.page.reportMeans)
  await page.getByLabel(words.page.period).selectOption(day.slice(0, 7))
  const pdf = await download(page, words.page.fetchReport)
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await seen(page, words.links.saved(pdf.name))
  const columns = await download(page, words.page.sorts.visits)
  const { buffer, byteOffset, byteLength } = columns.bytes
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  expect((await parquetReadObjects({ file })).length).toBeGreaterThanOrEqual(3)
  await seen(page, words.page.notPublished)
  const [title = ''] = openDataTexts.tables['open-waits-by-month'] ?? []
  const openTable = await download(page, title)
  expect(openTable.bytes.toString('utf8')).toContain('Måned;Halvdelen højst')

  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 })
    await picture(page, `files-reports-${width}`)
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(isTooWide, 'all of it stands within the page').toBe(false)
  }
  expect(await complaints(page)).toEqual([])
})
