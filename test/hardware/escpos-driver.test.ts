import { assert, asyncProperty, uint8Array } from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { openEscPos } from '../../hardware/drivers/escpos.ts'
import { openEmulator } from '../../hardware/emulator/emulator.ts'
import { eventually } from './eventually.ts'
import { quick, quiet } from './quiet.ts'
import { answersStatus, driverAt, scriptedPrinter } from './scripted.ts'
import { danishSlip, numbered } from './slips.ts'

const printable = (bytes: Buffer): string => bytes.toString('latin1')
const settled = async (ready: () => boolean) => eventually(() => expect(ready()).toBe(true))

test('without a printer, a ticket is answered "unreachable" at once', async () => {
  const emulator = await openEmulator()
  await emulator.close()
  const printer = driverAt(emulator.port)
  expect(await printer.print('P042', danishSlip)).toBe('unreachable')
  expect(printer.state().fault).toBe('unreachable')
})

test('a printer that is switched on later is found by itself', async () => {
  const first = await openEmulator()
  const printer = driverAt(first.port)
  await first.close()
  await eventually(() => expect(printer.state().fault).toBe('unreachable'))
  const second = await openEmulator({ port: first.port, ticketMs: 0 })
  onTestFinished(second.close)
  await eventually(() => expect(printer.state().fault).toBeNull())
  expect(await printer.print('P042', danishSlip)).toBe('printed')
  expect(second.slips()).toHaveLength(1)
})

test('a slow printer is waited for', async () => {
  const emulator = await openEmulator({ ticketMs: 0, slowTicketMs: 100 })
  onTestFinished(emulator.close)
  emulator.fault('slow')
  expect(await driverAt(emulator.port).print('P042', danishSlip)).toBe('printed')
})

test('a printer that only tells its paper status confirms a ticket by that', async () => {
  const { port } = await scriptedPrinter((socket) =>
    answersStatus(socket, (bytes) => {
      if (bytes.endsWith('\x1dr\x01')) socket.write(Buffer.of(0))
    }),
  )
  const printer = driverAt(port)
  expect(await printer.print('P042', danishSlip)).toBe('printed')
  expect(await printer.print('P043', numbered('P043'))).toBe('printed')
})

test('an old confirmation is never taken for that of a later ticket', async () => {
  let jobs = 0
  const { port } = await scriptedPrinter((socket) =>
    answersStatus(socket, (bytes) => {
      if (!bytes.includes('\x1dr\x01')) return
      jobs += 1
      socket.write(Buffer.from('7"9999\0', 'latin1'))
    }),
  )
  expect(await driverAt(port).print('P042', danishSlip)).toBe('uncertain')
  expect(jobs).toBe(1)
})

test('news that comes unasked is understood, and is no answer to a question', async () => {
  const { port, connections } = await scriptedPrinter((socket) => answersStatus(socket))
  const printer = driverAt(port, { times: { ...quick, pollMs: 60_000 } })
  await settled(() => printer.state().fault === null)
  connections()[0]?.write(Buffer.of(0x3c, 0x00, 0x03, 0x00))
  await eventually(() => expect(printer.state()).toMatchObject({ fault: 'cover-open', paperNearEnd: true }))
  connections()[0]?.write(Buffer.of(0x14, 0x00, 0x00))
  connections()[0]?.write(Buffer.of(0x0f))
  await eventually(() => expect(printer.state()).toMatchObject({ fault: null, paperNearEnd: false }))
  expect(connections()).toHaveLength(1)
})

test.each([
  ['unrecoverable', 3, 0x20],
  ['cutter', 3, 0x08],
  ['offline', 3, 0x40],
  ['cover-open', 2, 0x04],
  ['no-paper', 2, 0x20],
  ['no-paper', 4, 0x60],
  ['offline', 1, 0x08],
] as const)('"%s" is told from question %i, bits %i, and no ticket is sent', async (fault, query, bits) => {
  const { port, received } = await scriptedPrinter((socket) =>
    socket.on('data', (bytes) => void socket.write(Buffer.of(bytes[2] === query ? 0x12 | bits : 0x12))),
  )
  const printer = driverAt(port)
  expect(await printer.print('P042', danishSlip)).toBe(fault)
  expect(printable(received())).not.toContain('P042')
})

test('a connection that has fallen silent is given up for a new one', async () => {
  const { port, connections } = await scriptedPrinter((socket) => {
    if (connections().length > 1) return answersStatus(socket)
    let answers = 4
    socket.on('data', () => {
      if (answers-- > 0) socket.write(Buffer.of(0x12))
    })
  })
  const printer = driverAt(port)
  await settled(() => connections().length === 2)
  await eventually(() => expect(printer.state().fault).toBeNull())
})

test('a printer that stops taking bytes leaves the ticket uncertain, and nobody waits for ever', async () => {
  const { port } = await scriptedPrinter((socket) => answersStatus(socket, () => socket.pause()))
  expect(await driverAt(port).print('P042', danishSlip)).toBe('uncertain')
})

test('whoever waited longer than 20 seconds is not printed for', async () => {
  let clock = 1_000_000
  const { port, received, connections } = await scriptedPrinter((socket) =>
    answersStatus(socket, () => {
      clock += 20_001
      socket.destroy()
    }),
  )
  const printer = driverAt(port, { now: () => clock })
  const outcomes = await Promise.all(
    ['P001', 'P002', 'P003'].map((number) => printer.print(number, numbered(number))),
  )
  expect(outcomes).toEqual(['uncertain', 'unreachable', 'unreachable'])
  expect(printable(received())).not.toContain('P002')
  expect(connections().length).toBeGreaterThan(0)
})

test('whatever a printer says, every ticket gets an answer', async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 40 }), async (noise) => {
      const { port } = await scriptedPrinter((socket) => socket.on('data', () => void socket.write(noise)))
      const times = { ...quick, answerMs: 5, confirmMs: 10, graceMs: 5 }
      const printer = openEscPos({
        address: { kind: 'tcp', host: '127.0.0.1', port },
        paper: { dots: 576, manner: 'text' },
        log: quiet,
        times,
      })
      const outcome = await printer.print('P042', danishSlip)
      expect(outcome).toBeTypeOf('string')
      await printer.close()
    }),
    { numRuns: 60 },
  )
})
