import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'
import { takeTicket } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { seen } from './person.ts'

afterAll(closeBrowser)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds, by rule. It is run outside the page's own policy, as an extension of a browser would be. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

test('axe finds nothing on any screen', async () => {
  const dataDir = temporaryFolder()
  const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir) } })
  const { id } = await takeTicket(lobby.address)
  const screens = [
    ['/', 'counter', 'Kiosk'],
    ['/kiosk', 'kiosk', 'Pas og ID-kort'],
    ['/wall', 'wall', 'Pas og ID-kort'],
    ['/sign/3', 'sign', 'Skranke 3'],
    [`/t/${id}`, 'phone', 'P001'],
    ['/counter', 'counter', desk.signIn.lead],
    ['/emulator', 'counter', 'Papiret'],
    ['/api', 'counter', 'Take a ticket'],
  ] as const
  for (const [path, size, text] of screens) {
    const page = await openScreen(`${lobby.address}${path}`, size)
    await seen(page, text)
    expect(await complaints(page), path).toEqual([])
  }
}, 90_000)
