import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { imports } from '../../server/contract/texts/da/imports.ts'
import { imports as english } from '../../server/contract/texts/en/imports.ts'
import { firstSignIn } from '../clerk.ts'
import { windows1252 } from '../imports/files.ts'
import type { Running } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { press, seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const lobby = sharedLobby(open())

/** Looks at a page whole and at half its width, beside a case system. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 })
    await picture(page, `${name}-${width}`)
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(isTooWide, 'all of it stands within the page').toBe(false)
  }
  expect(await complaints(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
}

async function openImports({ address, told }: Running): Promise<Page> {
  const page = await openScreen(`${address}/counter#imports`, 'counter')
  await signInBy(page, firstSignIn(told()))
  await seen(page, imports.none)
  return page
}

const choose = (page: Page, name: string, text: string | Uint8Array) =>
  page.getByLabel(imports.file).setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(typeof text === 'string' ? new TextEncoder().encode(text) : text),
  })

const statistics = [
  'Køstatistik for Borgerservice;;;;;;;',
  'Dato;Interval;Kø;Antal opkald;Besvarede;Opgivne;Gns. ventetid;Agent',
  '02-11-2026;10:00-10:30;Pas;12;10;2;00:01:30;Testnavn Testnavn',
  '02-11-2026;10:30-11:00;Pas;8;8;0;0:45;Testnavn Testnavn',
  'Total 02-11-2026;;;20;18;2;00:01:10;',
  '03-11-2026;10:00-10:30;Pas;9;9;0;0:30;Testnavn',
  '03-11-2026;10:30-11:00;Pas;mange;8;0;0:45;Testnavn',
].join('\r\n')

test('a leader sees what is in a file of the telephone system, mends it, reads it in and takes it back', async () => {
  const page = await openImports(await lobby())
  await look(page, 'imports-empty')
  await choose(page, 'opkald.csv', windows1252(statistics))
  await seen(page, imports.wrong(1))
  await seen(page, imports.cell(7, 'Antal opkald', imports.problems['not-a-whole-number']))
  await page.getByText(imports.leftOut(1)).press('Enter')
  await seen(page, imports.row(5, imports.leftOutReasons.total))
  expect(await page.content()).not.toContain('Testnavn')
  await look(page, 'imports-wrong')

  await choose(page, 'opkald.csv', windows1252(statistics.replace('mange', '8')))
  await seen(page, /fra 2\. nov\. 2026 til 3\. nov\. 2026: 2 dage, 4 rækker/i)
  const waited = page.getByLabel(imports.roleOf('Gns. ventetid'))
  await waited.selectOption(imports.roles['talked-average'])
  await seen(page, imports.measures['talked-seconds'])
  await waited.selectOption(imports.roles['waited-average'])
  await seen(page, imports.measures['waited-seconds'])
  await look(page, 'imports-preview')
  await page.getByRole('button', { name: imports.read, exact: true }).press('Enter')
  await seen(page, imports.done(4, 1))
  await look(page, 'imports-kept')

  await choose(page, 'opkald.csv', windows1252(statistics.replace('mange', '8')))
  await seen(page, imports.same)
  await choose(page, 'opkald-ny.csv', 'Dato;Antal opkald\n03-11-2026;21\n')
  await seen(page, /Tallene for 1 dag træder i stedet/)
  await press(page, imports.read)
  await seen(page, imports.partly(1))
  await press(page, 'English')
  await seen(page, english.before)
  await look(page, 'imports-english')
  await press(page, 'Dansk')
  await press(page, imports.takeBack)
  await seen(page, imports.takeBackAsk)
  await look(page, 'imports-sure')
  await press(page, imports.yes)
  await seen(page, imports.takenBack)
  await page.getByText(imports.partly(1)).waitFor({ state: 'hidden' })

  await page.getByLabel(imports.kinds['case-system'].name).check()
  await choose(page, 'sager.csv', 'A;B\n02-11-2026;23.05.10\n')
  await seen(page, imports.nothingFound)
  await look(page, 'imports-missing')
  await page.getByLabel(imports.roleOf('A')).selectOption(imports.roles['received-on'])
  await page.getByLabel(imports.roleOf('B')).selectOption(imports.roles.subject)
  await seen(page, imports.read)
  await choose(page, 'sager.csv', '%PDF-1.7')
  await seen(page, imports.refused['no-table'])
})
