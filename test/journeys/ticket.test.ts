import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'
import { openFile } from '../../server/store/database.ts'
import { firstSignIn } from '../clerk.ts'
import { codeOn } from '../hardware/code-on.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen, signInBy, unhurried } from './person.ts'

afterAll(closeBrowser)

async function paper(address: string): Promise<Buffer> {
  const answer = await fetch(`${address}/api/emulator/slips`)
  const { slips } = (await answer.json()) as { slips: { id: number }[] }
  const picture = await fetch(`${address}/api/emulator/slips/${slips[0]?.id}.png`)
  return Buffer.from(await picture.arrayBuffer())
}

async function signInAtCounter(page: Page, told: string, counterName: string): Promise<void> {
  await signInBy(page, firstSignIn(told))
  await page.getByText(counterName, { exact: true }).first().waitFor()
}

test('a citizen taps an errand, gets paper, is called, helped, and the visit is kept', async () => {
  const dataDir = temporaryFolder()
  const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir) } })
  const { address } = lobby
  const wall = await openScreen(`${address}/wall`, 'wall')
  const sign = await openScreen(`${address}/sign/3`, 'sign')
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')

  await picture(kiosk, 'kiosk-choose')
  await press(kiosk, 'Pas og ID-kort')
  await picture(kiosk, 'kiosk-errands')
  await unhurried(kiosk)
  await press(kiosk, 'Pas')
  await seen(kiosk, 'P001')
  const page = await vi.waitFor(async () => codeOn(await paper(address)), 10_000)
  expect(page).toMatch(/^http:.*\/t\/.+/)
  await picture(kiosk, 'kiosk-ticket')

  const phone = await openScreen(page, 'phone')
  await seen(phone, 'P001')
  await picture(phone, 'phone-waiting')

  const clerk = await openScreen(`${address}/counter`, 'counter')
  await picture(clerk, 'counter-sign-in')
  await signInAtCounter(clerk, lobby.told(), 'Skranke 3')
  await picture(clerk, 'counter-choose')
  await clerk
    .getByRole('button', { name: /Skranke 3/ })
    .first()
    .click()
  await press(clerk, desk.primary['call-next'])
  await seen(clerk, desk.primary.arrive)
  await picture(clerk, 'counter-called')
  await Promise.all([wall, sign, phone].map((screen) => seen(screen, 'P001')))
  await picture(wall, 'wall-called')
  await picture(sign, 'sign-called')
  await seen(phone, /Skranke 3|skranke 3/)
  await picture(phone, 'phone-called')

  await press(clerk, desk.primary.arrive)
  await press(clerk, desk.primary.finish)
  await picture(clerk, 'counter-outcome')
  await press(clerk, 'Ordnet')
  await seen(clerk, desk.next.none)

  const db = openFile(join(dataDir, 'naeste.db'), { readonly: true })
  const visits = db.prepare('SELECT number, errand, language, calls, counter, ending FROM visit')
  // "Nobody waits" stood there before the last press too.
  await vi.waitFor(
    () =>
      expect(visits.all()).toEqual([
        { number: 'P001', errand: 'pas', language: 'da', calls: 1, counter: '3', ending: 'settled' },
      ]),
    10_000,
  )
  db.close()
}, 90_000)

test('screens that lose the server say so within seconds, and come back by themselves', async () => {
  const dataDir = temporaryFolder()
  const environment = { CATALOGUE: alwaysOpen(dataDir) }
  const before = await lobbyForTest({ dataDir, environment })
  const port = new URL(before.address).port
  const wall = await openScreen(`${before.address}/wall`, 'wall')
  const kiosk = await openScreen(`${before.address}/kiosk`, 'kiosk')
  await seen(kiosk, 'Pas og ID-kort')
  await seen(wall, 'Pas og ID-kort')
  await before.kill()
  const gone = performance.now()
  await Promise.all([seen(wall, /forbindelse/i), seen(kiosk, /forbindelse/i)])
  expect(performance.now() - gone).toBeLessThan(6000)
  await picture(wall, 'wall-stale')
  await picture(kiosk, 'kiosk-stale')
  await lobbyForTest({ dataDir, environment: { ...environment, PORT: port } })
  await seen(kiosk, 'Pas og ID-kort')
  await wall
    .getByText(/forbindelse/i)
    .first()
    .waitFor({ state: 'hidden' })
}, 60_000)
