import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { switchTurn } from '../hardware/evdev.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { heard, heardOn, overhear } from './overhear.ts'
import { press, seen, unhurried } from './person.ts'

afterAll(closeBrowser)

test('headphones start speech, hear which errand it is, and end it when they go', async () => {
  const dataDir = temporaryFolder()
  const socket = join(dataDir, 'socket')
  execFileSync('mkfifo', [socket])
  const devices = join(dataDir, 'devices.yaml')
  writeFileSync(devices, `headsets: [{ id: jack, driver: evdev, address: "file:${socket}" }]`)
  const lobby = await lobbyForTest({
    dataDir,
    environment: { CATALOGUE: alwaysOpen(dataDir), DEVICES: devices },
  })
  const page = await openScreen(`${lobby.address}/kiosk`, 'kiosk')
  await overhear(page, 8)
  await seen(page, danish.tools.listen)
  writeFileSync(socket, switchTurn(2, 1))
  await heard(page, danish.ear.how)
  expect((await heardOn(page)).at(-1)?.volume).toBeCloseTo(0.6)

  await press(page, 'Pas og ID-kort')
  await unhurried(page)
  await press(page, 'Pas')
  await heard(page, danish.ear.number('P, 0, 0, 1'))
  const said = (await heardOn(page)).map(({ text }) => text)
  expect(said.slice(said.lastIndexOf(`${danish.ticket.heading}.`))).toContain('Pas.')
  expect(said).not.toContain(danish.ear.headset)

  writeFileSync(socket, switchTurn(2, 0))
  await seen(page, danish.tools.listen)
}, 90_000)
