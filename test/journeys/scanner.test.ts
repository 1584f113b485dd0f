import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { common } from '../../server/contract/texts/da/common.ts'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { takeTicket } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen } from './person.ts'

afterAll(closeBrowser)

/** A lobby with a scanner on a line; `hold` is a code under its light. */
async function lobbyWithScanner(change?: Parameters<typeof alwaysOpen>[1]) {
  const lines: Socket[] = []
  const scanner = createServer((line) => {
    line.on('error', () => line.destroy())
    lines.push(line)
  }).listen(0, '127.0.0.1')
  await once(scanner, 'listening')
  onTestFinished(() => {
    for (const line of lines) line.destroy()
    scanner.close()
  })
  const { port } = scanner.address() as AddressInfo
  const dataDir = temporaryFolder()
  const file = join(dataDir, 'devices.yaml')
  writeFileSync(
    file,
    `scanners:\n  - { id: kiosk-scanner, driver: lines, address: "tcp://127.0.0.1:${port}" }\n`,
  )
  const lobby = await lobbyForTest({
    dataDir,
    environment: { DEVICES: file, CATALOGUE: alwaysOpen(dataDir, change) },
  })
  return { lobby, hold: (code: string) => lines.at(-1)?.write(`${code}\r\n`) }
}

test('who holds the ticket under the scanner reads where they stand, and the next person finds a clean screen', async () => {
  const { lobby, hold } = await lobbyWithScanner()
  await takeTicket(lobby.address)
  const { id } = await takeTicket(lobby.address)
  const kiosk = await openScreen(`${lobby.address}/kiosk`, 'kiosk')
  await seen(kiosk, danish.choose.heading)
  hold(`http://lobby/t/${id}`)
  await seen(kiosk, 'P002')
  await seen(kiosk, danish.ticket.ahead(1))
  expect(await kiosk.getByText(danish.paper.failed).count()).toBe(0)
  await picture(kiosk, 'kiosk-scanned')
  await seen(kiosk, danish.choose.heading)

  hold('NB-ABC123')
  await seen(kiosk, danish.unread.booking.heading)
  await picture(kiosk, 'kiosk-booking')
  hold('https://example.org')
  await seen(kiosk, danish.unread.unknown.heading)
  await press(kiosk, danish.back)
  await seen(kiosk, danish.choose.heading)
}, 60_000)

test('who is choosing keeps the screen, and the answer stands above it', async () => {
  const { lobby, hold } = await lobbyWithScanner()
  const { id } = await takeTicket(lobby.address)
  const kiosk = await openScreen(`${lobby.address}/kiosk`, 'kioskLandscape')
  await press(kiosk, 'Pas og ID-kort')
  await seen(kiosk, danish.group.lead)
  hold(id)
  await seen(kiosk, `P001: ${danish.ticket.first}. ${danish.ticket.wait}: ${danish.ticket.almostNone}.`)
  expect(await kiosk.getByText(danish.group.lead).isVisible()).toBe(true)
  await picture(kiosk, 'kiosk-scanned-aside')
}, 60_000)

/** Takes a number as who comes back later. */
async function leaveWithTicket(address: string): Promise<{ readonly id: string; readonly number: string }> {
  const taken = await fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ errand: 'pas', language: 'da', comeBack: true }),
  })
  return (await taken.json()) as { id: string; number: string }
}

test('that one could not say they are back is not told to the next who holds a ticket there', async () => {
  const { lobby, hold } = await lobbyWithScanner((document) => {
    for (const errand of document.errands) if (errand.id === 'pas') Object.assign(errand, { minutes: 60 })
  })
  for (let n = 0; n < 30; n++) await takeTicket(lobby.address)
  const one = await leaveWithTicket(lobby.address)
  const next = await leaveWithTicket(lobby.address)
  const kiosk = await openScreen(`${lobby.address}/kiosk`, 'kiosk')
  await kiosk.route('**/api/tickets/*/back', (route) => route.abort())
  hold(one.id)
  await seen(kiosk, one.number)
  await press(kiosk, common.amBack)
  await kiosk.getByRole('alert').waitFor()
  hold(next.id)
  await seen(kiosk, next.number)
  expect(await kiosk.getByRole('alert').count()).toBe(0)
}, 60_000)
