import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { openEmulator, type PrinterEmulator } from '../../hardware/emulator/emulator.ts'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'
import { devices as danish } from '../../server/contract/texts/da/devices.ts'
import { kiosk as danishKiosk } from '../../server/contract/texts/da/kiosk.ts'
import { counter as englishDesk } from '../../server/contract/texts/en/counter.ts'
import { devices as english } from '../../server/contract/texts/en/devices.ts'
import { firstSignIn, takeTicket } from '../clerk.ts'
import { lobbyForTest, type Running } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen, signInBy, unhurried } from './person.ts'

vi.setConfig({ testTimeout: 90_000 })
afterAll(closeBrowser)

/** A lobby whose one printer can be told what it suffers from. */
async function lobbyWithPrinter(): Promise<{ lobby: Running; printer: PrinterEmulator }> {
  const printer = await openEmulator({ ticketMs: 100 })
  onTestFinished(printer.close)
  const dataDir = temporaryFolder()
  const file = join(dataDir, 'devices.yaml')
  writeFileSync(
    file,
    `printers:\n  - { id: kiosk-printer, address: "tcp://127.0.0.1:${printer.port}", manner: text }\n`,
  )
  const environment = { DEVICES: file, CATALOGUE: alwaysOpen(dataDir) }
  return { lobby: await lobbyForTest({ dataDir, environment }), printer }
}

/** Signs in; gives the page where one chooses a counter. */
async function clerkAt({ address, told }: Running): Promise<Page> {
  const clerk = await openScreen(`${address}/counter`, 'counter')
  await signInBy(clerk, firstSignIn(told()))
  await seen(clerk, desk.choose.heading)
  return clerk
}

const sitDown = (clerk: Page) =>
  clerk
    .getByRole('button', { name: /Skranke 3/ })
    .first()
    .click()

const papers = (printer: PrinterEmulator): string[] => printer.slips().map(({ text }) => text)

test('paper that ends soon is told in one line at the desk, with what to do, and nothing moves', async () => {
  const { lobby, printer } = await lobbyWithPrinter()
  const clerk = await clerkAt(lobby)
  await seen(clerk, danish.allWell)
  await sitDown(clerk)
  const primary = clerk.getByRole('button', { name: desk.primary['call-next'] })
  await primary.waitFor()
  const before = await primary.boundingBox()
  await picture(clerk, 'desk-all-well')
  printer.fault('near-end')
  await seen(clerk, new RegExp(`kiosk-printer: snart slut med papir. ${danish.advice['paper-near-end']}`))
  expect(await primary.boundingBox()).toEqual(before)
  await picture(clerk, 'desk-near-end')
  expect(await complaints(clerk)).toEqual([])
})

test('who got no paper is marked at the desk, and gets it there once a new roll is in', async () => {
  const { lobby, printer } = await lobbyWithPrinter()
  const clerk = await clerkAt(lobby)
  await sitDown(clerk)
  printer.fault('no-paper')
  await seen(clerk, /kiosk-printer: mangler papir/)
  const kiosk = await openScreen(`${lobby.address}/kiosk`, 'kiosk')
  await press(kiosk, 'Pas og ID-kort')
  await unhurried(kiosk)
  await press(kiosk, 'Pas')
  await seen(kiosk, danishKiosk.paper.failed)
  await picture(kiosk, 'kiosk-no-paper')
  await seen(clerk, desk.paper.none)
  await clerk.locator('.ticket-row > button').click()
  await picture(clerk, 'desk-no-paper')
  expect(await complaints(clerk)).toEqual([])
  await press(clerk, desk.actions.print)
  await seen(clerk, 'P001 blev ikke printet: printeren mangler papir.')
  await picture(clerk, 'desk-not-printed')

  printer.fault(null)
  await clerk.getByText('kiosk-printer').waitFor({ state: 'hidden' })
  await press(clerk, desk.actions.print)
  await seen(clerk, 'P001 er printet.')
  expect(papers(printer)).toEqual([expect.stringContaining('P001')])
  await clerk.getByText(desk.paper.none).first().waitFor({ state: 'hidden' })
  await picture(clerk, 'desk-printed')
})

test('for whoever is at the counter, one key prints the number again', async () => {
  const { lobby, printer } = await lobbyWithPrinter()
  const { number } = await takeTicket(lobby.address)
  await vi.waitFor(() => expect(papers(printer)).toHaveLength(1), 10_000)
  const clerk = await clerkAt(lobby)
  await sitDown(clerk)
  await press(clerk, desk.primary['call-next'])
  await seen(clerk, desk.primary.arrive)
  await unhurried(clerk)
  await clerk.keyboard.press('r')
  await seen(clerk, `${number} er printet.`)
  expect(papers(printer)[0]).toContain('Kopi')
  await picture(clerk, 'desk-printed-again')
  expect(await complaints(clerk)).toEqual([])
})

test('the page of devices tells how each is and what to do, and prints a test page', async () => {
  const { lobby, printer } = await lobbyWithPrinter()
  await openScreen(`${lobby.address}/wall`, 'wall')
  const clerk = await clerkAt(lobby)
  await clerk.keyboard.press('d')
  await seen(clerk, danish.heading)
  await seen(clerk, danish.allWell)
  await seen(clerk, danish.screens.wall)
  await press(clerk, danish.testPage)
  await seen(clerk, 'Prøvesiden er printet.')
  expect(papers(printer)).toEqual([expect.stringContaining('kiosk-printer')])
  await picture(clerk, 'devices-well')
  expect(await complaints(clerk)).toEqual([])

  printer.fault('cover-open')
  await seen(clerk, danish.advice['cover-open'])
  await seen(clerk, danish.conditions['cover-open'])
  await picture(clerk, 'devices-trouble')
  expect(await complaints(clerk)).toEqual([])
  await press(clerk, 'English')
  await seen(clerk, english.advice['cover-open'])
  await picture(clerk, 'devices-trouble-english')
  expect(await complaints(clerk)).toEqual([])

  await clerk.keyboard.press('Escape')
  await seen(clerk, /kiosk-printer: the cover is open/)
  expect(await complaints(clerk)).toEqual([])

  await clerk.keyboard.press('d')
  await seen(clerk, english.advice['cover-open'])
  await lobby.kill()
  await seen(clerk, englishDesk.banner.stale)
  await picture(clerk, 'devices-stale')
  expect(await complaints(clerk)).toEqual([])
})
