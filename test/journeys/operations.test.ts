import { expect, onTestFinished, test, vi } from 'vitest'
import { operations as danish } from '../../server/contract/texts/da/operations.ts'
import { operationsCopies as copies } from '../../server/contract/texts/da/operations-copies.ts'
import { operations as english } from '../../server/contract/texts/en/operations.ts'
import { firstSignIn } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 90_000 })

test('whoever opens the lobby tries it first, sees what is wrong in plain words, and so does the lead', async () => {
  onTestFinished(closeBrowser)
  const folder = temporaryFolder()
  const environment = {
    CATALOGUE: alwaysOpen(folder),
    DISK_FREE_GB: '9999',
    ALERT_MAIL_TO: 'it@example.dk',
    ALERT_MAIL_FROM: 'koe@example.dk',
    ALERT_SMTP: 'smtp://127.0.0.1:9',
    ALERT_AFTER_MINUTES: '0',
  }
  const lobby = await lobbyForTest({ dataDir: folder, environment })
  const wall = await openScreen(`${lobby.address}/wall`, 'wall')
  // Nobody has touched it yet, so its browser lets nothing be heard.
  await openScreen(`${lobby.address}/kiosk`, 'kiosk')
  await wall.mouse.click(500, 500)
  const page = await openScreen(`${lobby.address}/counter#operations`, 'counter')
  await signInBy(page, firstSignIn(lobby.told()))
  await seen(page, /Der er snart ikke mere plads på disken/)
  await seen(page, danish.test.never)
  await page.getByRole('button', { name: danish.test.run }).click()
  await page.getByText(danish.test.show).click()
  await seen(page, 'Printeren printer')
  await seen(page, 'Lyd: Tavlen')
  await seen(page, danish.test.notReady(1))
  await seen(page, danish.test.whys['not-heard'])
  await seen(page, new RegExp(danish.alerts.problems.unreachable))
  expect(await complaints(page)).toEqual([])
  await page.evaluate('scrollTo(0, 0)')
  await picture(page, 'operations')
  await page.setViewportSize({ width: 1280, height: 2200 })
  await picture(page, 'operations-whole')
  await page.setViewportSize({ width: 640, height: 800 })
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await picture(page, 'operations-half')
  await page.getByRole('button', { name: 'English' }).first().click()
  await seen(page, english.heading)
  await page.setViewportSize({ width: 640, height: 2600 })
  await picture(page, 'operations-english-half')
  await page.goto(`${lobby.address}/counter#lead`)
  await seen(page, english.test.notReady(1))
  await page.setViewportSize({ width: 1280, height: 800 })
  await picture(page, 'operations-lead')
})

test("the copies are told by the lobby's clock, and that the lobby is silent is told once and stands", async () => {
  onTestFinished(closeBrowser)
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const page = await openScreen(`${lobby.address}/counter#operations`, 'counter')
  await page.route('**/api/copies', (route) => route.fulfill({ json: copiesAwaySince('2026-11-22T23:30Z') }))
  await signInBy(page, firstSignIn(lobby.told()))
  // Neither by the clock of the machine it is read at, nor as of another day.
  await seen(page, copies.away('kl. 00.30'))
  await page.route('**/api/operations', (route) => route.abort())
  const alert = page.getByText(danish.stale)
  await alert.waitFor()
  const told = await alert.elementHandle()
  await page.waitForEvent('requestfailed')
  expect(await told?.isVisible()).toBe(true)
})

/** One place that has not been there since, seen at 14.30 in Denmark. */
const copiesAwaySince = (since: string) => ({
  now: Date.parse('2026-11-23T13:30Z'),
  places: [
    {
      name: 'folder:/mnt/copies',
      kind: 'folder',
      state: 'away',
      behindMs: null,
      until: null,
      bytes: 0,
      wholeAt: null,
      fault: { name: 'not-there', since: Date.parse(since), detail: '' },
      proof: null,
      provenUntil: null,
    },
  ],
  encrypted: false,
  days: 1,
  proving: false,
})
