import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openEmulator, type PrinterEmulator } from '../hardware/emulator/emulator.ts'
import { type IssuedTicket, signIn, takeTicket } from './clerk.ts'
import { ask } from './hardware/paper/tools.ts'
import { alwaysOpen } from './journeys/open-lobby.ts'
import { lobbyForTest, type Running, startLobby } from './running.ts'
import { temporaryFolder } from './temporary.ts'

vi.setConfig({ testTimeout: 40_000 })
const eventually = <T>(holds: () => T | Promise<T>) => vi.waitFor(holds, { timeout: 20_000, interval: 20 })

async function printerWith(ticketMs: number): Promise<PrinterEmulator> {
  const emulator = await openEmulator({ ticketMs })
  onTestFinished(emulator.close)
  return emulator
}

/** A lobby with these real printers, each written on in letters so that its paper can be read. */
function lobbyWith(printers: readonly PrinterEmulator[], dataDir = temporaryFolder()) {
  const lines = printers.map(
    ({ port }, n) => `  - { id: printer-${n + 1}, address: "tcp://127.0.0.1:${port}", manner: text }`,
  )
  const file = join(dataDir, 'devices.yaml')
  writeFileSync(file, `printers:\n${lines.join('\n')}\n`)
  return { dataDir, environment: { DEVICES: file, CATALOGUE: alwaysOpen(dataDir) } }
}

async function slipOf({ address }: Running, { id }: IssuedTicket): Promise<string> {
  const answer = await fetch(`${address}/api/tickets/${id}`)
  return ((await answer.json()) as { slip: string }).slip
}

const copy = async ({ address }: Running, { id }: IssuedTicket, cookie: string): Promise<unknown> => {
  const answer = await fetch(`${address}/api/tickets/${id}/copy`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: '{}',
  })
  return answer.json()
}

/** The numbers on all paper, sorted. */
const numbersOn = (...printers: readonly PrinterEmulator[]) =>
  printers.flatMap((printer) => printer.slips().map(({ text }) => text.match(/[A-Z]\d{3}/)?.[0])).sort()

test('the power goes while three wait for paper: nobody gets two tickets, and nobody loses one', async () => {
  const printer = await printerWith(800)
  const start = lobbyWith([printer])
  const before = await startLobby(start)
  const [first, second, third] = [
    await takeTicket(before.address),
    await takeTicket(before.address),
    await takeTicket(before.address),
  ]
  // The first is under the printer's head now, and the others wait for it.
  await new Promise((now) => setTimeout(now, 400))
  await before.kill()
  const after = await lobbyForTest(start)
  expect(await slipOf(after, first)).toBe('uncertain')
  await eventually(async () => expect(await slipOf(after, second)).toBe('printed'))
  await eventually(async () => expect(await slipOf(after, third)).toBe('printed'))
  const numbers = numbersOn(printer)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers).toEqual(expect.arrayContaining([second.number, third.number]))
})

test('a lobby that is stopped kindly prints after its start what it had not begun', async () => {
  const printer = await printerWith(500)
  const start = lobbyWith([printer])
  const before = await startLobby(start)
  const tickets = [await takeTicket(before.address), await takeTicket(before.address)]
  await before.stop()
  const after = await lobbyForTest(start)
  await eventually(() => expect(numbersOn(printer)).toEqual(tickets.map(({ number }) => number)))
  await eventually(async () => expect(await slipOf(after, tickets[1] as IssuedTicket)).toBe('printed'))
})

test('what the printer said is remembered after a restart', async () => {
  const printer = await printerWith(0)
  const start = lobbyWith([printer])
  const before = await startLobby(start)
  const ticket = await takeTicket(before.address)
  await eventually(async () => expect(await slipOf(before, ticket)).toBe('printed'))
  await before.stop()
  const after = await lobbyForTest(start)
  expect(await slipOf(after, ticket)).toBe('printed')
  expect(numbersOn(printer)).toEqual([ticket.number])
})

test('a ticket that nobody confirmed is not repeated by itself; the reception prints a copy that says so', async () => {
  const printer = await printerWith(0)
  const lobby = await lobbyForTest(lobbyWith([printer]))
  const { cookie } = await signIn(lobby)
  printer.fault('stops-mid-job')
  const ticket = await takeTicket(lobby.address)
  await eventually(async () => expect(await slipOf(lobby, ticket)).toBe('uncertain'))
  printer.fault(null)
  expect(printer.slips()).toEqual([])
  await eventually(async () => expect(await copy(lobby, ticket, cookie)).toEqual({ outcome: 'printed' }))
  expect(printer.slips()[0]?.text).toContain('Kopi')
  expect(await slipOf(lobby, ticket)).toBe('printed')
})

test('a ticket that surely never came out is no copy when the reception prints it', async () => {
  const printer = await printerWith(0)
  const lobby = await lobbyForTest(lobbyWith([printer]))
  const { cookie } = await signIn(lobby)
  printer.fault('no-paper')
  const ticket = await takeTicket(lobby.address)
  await eventually(async () => expect(await slipOf(lobby, ticket)).toBe('no-paper'))
  printer.fault(null)
  expect(await copy(lobby, ticket, cookie)).toEqual({ outcome: 'printed' })
  expect(printer.slips()[0]?.text).toContain(ticket.number)
  expect(printer.slips()[0]?.text).not.toContain('Kopi')
})

test('nobody but staff prints a ticket once more', async () => {
  const lobby = await lobbyForTest(lobbyWith([await printerWith(0)]))
  const ticket = await takeTicket(lobby.address)
  expect(await copy(lobby, ticket, '')).toMatchObject({ error: { name: 'not-signed-in' } })
})

test('where the first printer is out of paper the second takes over, and hands back', async () => {
  const [first, second] = [await printerWith(0), await printerWith(0)]
  const lobby = await lobbyForTest(lobbyWith([first, second]))
  const printed = async (ticket: IssuedTicket) =>
    eventually(async () => expect(await slipOf(lobby, ticket)).toBe('printed'))
  await printed(await takeTicket(lobby.address))
  first.fault('no-paper')
  await printed(await takeTicket(lobby.address))
  await printed(await takeTicket(lobby.address))
  expect(numbersOn(first)).toHaveLength(1)
  expect(numbersOn(second)).toHaveLength(2)
  first.fault(null)
  await eventually(async () => {
    await printed(await takeTicket(lobby.address))
    expect(numbersOn(first).length).toBeGreaterThan(1)
  })
  const numbers = numbersOn(first, second)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('health tells each printer with what to do about it', async () => {
  const printer = await printerWith(0)
  const lobby = await lobbyForTest(lobbyWith([printer]))
  printer.fault('no-paper')
  await eventually(async () => {
    const health = (await (await fetch(`${lobby.address}/api/health`)).json()) as { devices: unknown[] }
    expect(health.devices).toMatchObject([
      { kind: 'printer', id: 'printer-1', condition: 'no-paper', advice: 'Put in a new roll.' },
    ])
  })
})

const post = async ({ address }: Running, path: string, body: unknown, cookie = ''): Promise<unknown> => {
  const answer = await fetch(`${address}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })
  return answer.json()
}

test('after new paper, staff print a test page on that very printer', async () => {
  const [first, second] = [await printerWith(0), await printerWith(0)]
  const lobby = await lobbyForTest(lobbyWith([first, second]))
  const { cookie } = await signIn(lobby)
  await eventually(async () =>
    expect(await post(lobby, '/devices/printer-2/test-page', {}, cookie)).toEqual({ outcome: 'printed' }),
  )
  expect([first.slips().length, second.slips().length]).toEqual([0, 1])
  expect(second.slips()[0]?.text).toContain('printer-2')
  expect(await post(lobby, '/devices/printer-9/test-page', {}, cookie)).toMatchObject({
    error: { name: 'printer-is-unknown', message: 'There is no printer "printer-9".' },
  })
  expect(await post(lobby, '/devices/printer-2/test-page', {})).toMatchObject({
    error: { name: 'not-signed-in' },
  })
})

test('staff get numbers on A4 for a day without the machine, which no machine gives before them', async () => {
  const lobby = await lobbyForTest(lobbyWith([await printerWith(0)]))
  const { cookie } = await signIn(lobby)
  const sheet = (query: string, headers: Record<string, string>) =>
    fetch(`${lobby.address}/api/number-sheet.pdf${query}`, { headers })
  const pdf = Buffer.from(await (await sheet('', { cookie })).arrayBuffer())
  const words = ask('pdftotext', ['-', '-'], pdf)
  expect(words).toContain('P501')
  expect(words).toContain('P524')
  expect((await sheet('', {})).status).toBe(401)
  expect(await (await sheet('?count=5000', { cookie })).json()).toMatchObject({ error: { field: 'count' } })
})
