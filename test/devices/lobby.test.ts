import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { openEmulator } from '../../hardware/emulator/emulator.ts'
import type { Scanned } from '../../server/contract/live.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { eventually } from '../hardware/eventually.ts'
import { type Peer, tcpPeer } from '../hardware/peer.ts'
import { frame } from '../hardware/terabee.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

const at = ({ address }: Peer) => ('port' in address ? `tcp://127.0.0.1:${address.port}` : '')

/** A lobby with this devices file, besides a printer that works. */
async function lobbyWith(devices: string) {
  const printer = await openEmulator({ ticketMs: 0 })
  onTestFinished(printer.close)
  const dataDir = temporaryFolder()
  const file = join(dataDir, 'devices.yaml')
  writeFileSync(
    file,
    `printers: [{ id: kiosk, address: "tcp://127.0.0.1:${printer.port}", manner: text }]\n${devices}\n`,
  )
  return lobbyForTest({ dataDir, environment: { DEVICES: file, CATALOGUE: alwaysOpen(dataDir) } })
}

const conditionsOf = async ({ address }: { readonly address: string }) => {
  const { devices } = (await (await fetch(`${address}/api/health`)).json()) as {
    devices: { id: string; condition: string; advice: string }[]
  }
  return Object.fromEntries(devices.map(({ id, condition }) => [id, condition]))
}

test('a keypad works the queue through the same door as the browser; sign and bell follow', async () => {
  const [keypad, sign, bell] = [await tcpPeer(), await tcpPeer(), await tcpPeer()]
  const lobby = await lobbyWith(`
panels: [{ id: desk-3, driver: ascii, counter: "3", address: "${at(keypad)}" }]
signs: [{ id: sign-3, driver: cd5220, counter: "3", address: "${at(sign)}" }]
chimes: [{ id: bell, driver: lcus-1, ms: 50, address: "${at(bell)}" }]`)
  const { number } = await takeTicket(lobby.address)
  await takeTicket(lobby.address)
  await eventually(async () =>
    expect(await conditionsOf(lobby)).toMatchObject({ 'desk-3': 'well', bell: 'well' }),
  )
  keypad.say('NEXT\r\n')
  await eventually(() => expect(keypad.heard().toString()).toBe(`OK ${number} 1\r\n`))
  await eventually(() => expect(sign.heard().toString('latin1')).toContain(`> ${number} <`))
  await eventually(() => expect(bell.heard().indexOf(Buffer.of(0xa0, 1, 1, 0xa2))).toBeGreaterThanOrEqual(0))
  const wall = await firstView<'wall'>(lobby.address, 'wall')
  expect(wall.calls[0]).toMatchObject({ number, counter: { id: '3' } })
})

test('Next struck twice on a keypad skips nobody', async () => {
  const keypad = await tcpPeer()
  const lobby = await lobbyWith(
    `panels: [{ id: desk-3, driver: ascii, counter: "3", address: "${at(keypad)}" }]`,
  )
  const { number } = await takeTicket(lobby.address)
  await takeTicket(lobby.address)
  await eventually(async () => expect(await conditionsOf(lobby)).toMatchObject({ 'desk-3': 'well' }))
  keypad.say('NEXT\r\nNEXT\r\n')
  await eventually(() => expect(keypad.heard().toString()).toBe(`OK ${number} 1\r\nNO ${number} 1\r\n`))
})

test('people who come in are kept as channel data, beside the tickets that were taken', async () => {
  const door = await tcpPeer()
  const lobby = await lobbyWith(`doors: [{ id: front, driver: terabee-evo, address: "${at(door)}" }]`)
  const { cookie } = await signIn(lobby)
  await takeTicket(lobby.address)
  door.say(frame(10, 4))
  await eventually(async () => {
    door.say(frame(10, 4))
    expect(await conditionsOf(lobby)).toMatchObject({ front: 'well' })
  })
  door.say(frame(13, 5))
  await eventually(async () => {
    const { doors } = await firstView<'devices'>(lobby.address, 'devices', cookie)
    expect(doors).toEqual({ entered: 3, left: 1, tickets: 1 })
  })
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now())
  const answer = await fetch(`${lobby.address}/api/doors?day=${day}`, { headers: { cookie } })
  expect(await answer.json()).toMatchObject({ quarters: [{ door: 'front', entered: 3, left: 1 }] })
})

test('a ticket that is held under the scanner is answered at the kiosk', async () => {
  const scanner = await tcpPeer()
  const lobby = await lobbyWith(`scanners: [{ id: kiosk-scanner, driver: lines, address: "${at(scanner)}" }]`)
  const ticket = await takeTicket(lobby.address)
  await eventually(async () => expect(await conditionsOf(lobby)).toMatchObject({ 'kiosk-scanner': 'well' }))
  const kiosk = io(lobby.address, { transports: ['websocket'], forceNew: true })
  onTestFinished(() => void kiosk.close())
  const shown: Scanned[] = []
  kiosk.on('scanned', (scanned: Scanned) => shown.push(scanned))
  await kiosk.emitWithAck('watch', 'kiosk')
  scanner.say(`${lobby.address}/t/${ticket.id}\r`)
  await eventually(() =>
    expect(shown[0]).toMatchObject({ kind: 'ticket', ticket: { number: ticket.number } }),
  )
  scanner.say('NB-K7M2PQ\r0mfw2k1x0-Zk3vN0p9Qm4sT7yB1cD5eF\r')
  await eventually(() => expect(shown.map(({ kind }) => kind)).toEqual(['ticket', 'booking', 'unknown']))
})

test('a booked time that is held under the scanner is shown at the kiosk, ready to check in', async () => {
  const scanner = await tcpPeer()
  const lobby = await lobbyWith(`scanners: [{ id: kiosk-scanner, driver: lines, address: "${at(scanner)}" }]`)
  const { cookie } = await signIn(lobby)
  const booked = await fetch(`${lobby.address}/api/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify([{ errand: 'pas', at: Date.now() }]),
  })
  const { codes } = (await booked.json()) as { codes: string[] }
  await eventually(async () => expect(await conditionsOf(lobby)).toMatchObject({ 'kiosk-scanner': 'well' }))
  const kiosk = io(lobby.address, { transports: ['websocket'], forceNew: true })
  onTestFinished(() => void kiosk.close())
  const shown: Scanned[] = []
  kiosk.on('scanned', (scanned: Scanned) => shown.push(scanned))
  await kiosk.emitWithAck('watch', 'kiosk')
  scanner.say(`BK${codes[0]}\r`)
  await eventually(() =>
    expect(shown).toMatchObject([{ kind: 'booking', booking: { errand: 'pas', stands: 'on-time' } }]),
  )
})

test('a ticket under the scanner is shown to no kiosk page but the own one', async () => {
  const scanner = await tcpPeer()
  const lobby = await lobbyWith(`scanners: [{ id: kiosk-scanner, driver: lines, address: "${at(scanner)}" }]`)
  const ticket = await takeTicket(lobby.address)
  await eventually(async () => expect(await conditionsOf(lobby)).toMatchObject({ 'kiosk-scanner': 'well' }))
  const watching = async (headers: Record<string, string>) => {
    const kiosk = io(lobby.address, { transports: ['websocket'], forceNew: true, extraHeaders: headers })
    onTestFinished(() => void kiosk.close())
    const shown: Scanned[] = []
    kiosk.on('scanned', (scanned: Scanned) => shown.push(scanned))
    await kiosk.emitWithAck('watch', 'kiosk')
    return shown
  }
  const stranger = await watching({ 'x-forwarded-for': '10.0.0.77' })
  const own = await watching({})
  scanner.say(`${ticket.id}\r`)
  await eventually(() => expect(own).toHaveLength(1))
  expect(stranger).toEqual([])
})

test('on the last of the battery no more numbers are given, and the screens say so; with the mains they are again', async () => {
  let status = 'OL'
  const upsd = await tcpPeer((_bytes, answer) => answer(Buffer.from(`VAR lobby ups.status "${status}"\n`)))
  const lobby = await lobbyWith(`power: [{ id: ups, driver: nut, ups: lobby, address: "${at(upsd)}" }]`)
  await takeTicket(lobby.address)
  status = 'OB LB'
  await eventually(async () => {
    expect((await firstView<'kiosk'>(lobby.address, 'kiosk')).house.powerIsLow).toBe(true)
  })
  await expect(takeTicket(lobby.address)).rejects.toThrow(/503.*power-is-low/)
  expect(await conditionsOf(lobby)).toMatchObject({ ups: 'battery-low' })
  status = 'OL CHRG'
  await eventually(async () => expect((await takeTicket(lobby.address)).number).toBeTruthy())
})

test('a device that is not there is told with what to do, and disturbs nobody', async () => {
  const gone = await tcpPeer()
  const lobby = await lobbyWith(
    `panels: [{ id: desk-3, driver: ascii, counter: "3", address: "${at(gone)}" }]`,
  )
  await eventually(async () => expect(await conditionsOf(lobby)).toMatchObject({ 'desk-3': 'well' }))
  await gone.cut()
  await eventually(async () => expect(await conditionsOf(lobby)).toMatchObject({ 'desk-3': 'unreachable' }))
  await takeTicket(lobby.address)
  await gone.restore()
  await eventually(async () => expect(await conditionsOf(lobby)).toMatchObject({ 'desk-3': 'well' }))
})
