import { createConnection, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type EmulatorSettings, openEmulator } from '../../hardware/emulator/emulator.ts'
import { eventually } from './eventually.ts'
import { pixelsOf } from './pixels.ts'
import { textOf } from './printed.ts'
import { danishSlip, numbered } from './slips.ts'

async function desk(settings: EmulatorSettings = { ticketMs: 0 }) {
  const emulator = await openEmulator(settings)
  const socket: Socket = createConnection({ host: '127.0.0.1', port: emulator.port })
  let heard: Buffer = Buffer.alloc(0)
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes])
  })
  onTestFinished(async () => {
    socket.destroy()
    await emulator.close()
  })
  const hears = (hex: string) => eventually(() => expect(heard.toString('hex')).toBe(hex))
  return { emulator, socket, hears, say: (hex: string) => socket.write(Buffer.from(hex, 'hex')) }
}

const askAll = '100401100402100403100404'

test.each([
  [null, '12121212'],
  ['near-end', '1212121e'],
  ['no-paper', '1a32127e'],
  ['cover-open', '1a161212'],
  ['cutter', '1a521a12'],
  ['unrecoverable', '1a523212'],
  ['offline', '1a121212'],
] as const)('a printer with the fault "%s" says so when it is asked', async (fault, answer) => {
  const { emulator, say, hears } = await desk()
  emulator.fault(fault)
  say(askAll)
  await hears(answer)
})

test('a printer tells of its own accord what has changed, when it was asked to', async () => {
  const { emulator, say, hears } = await desk()
  say('1d61ff')
  await hears('10000000')
  emulator.fault('cover-open')
  await hears('1000000038000000')
  emulator.fault('cutter')
  await hears('100000003800000018080000')
})

test('questions are answered while a ticket still waits for paper, confirmations are not', async () => {
  const { emulator, socket, say, hears } = await desk()
  emulator.fault('no-paper')
  socket.write(await textOf(danishSlip))
  say('1d28480600303041424344' + '1d7201' + '100401')
  await hears('1a')
  expect(emulator.slips()).toEqual([])
  emulator.fault(null)
  await hears('1a' + '37224142434400' + '00')
  expect(emulator.slips()).toHaveLength(1)
})

test('a ticket takes its time to come out', async () => {
  const { emulator, socket, say, hears } = await desk({ ticketMs: 60 })
  const start = performance.now()
  socket.write(await textOf(danishSlip))
  say('1d7201')
  await hears('00')
  expect(performance.now() - start).toBeGreaterThan(50)
  expect(emulator.slips()).toHaveLength(1)
})

test('the last 50 tickets can be looked at, the newest first', async () => {
  const { emulator, socket } = await desk({ ticketMs: 0, now: () => 7 })
  for (let number = 1; number <= 60; number++) socket.write(await textOf(numbered(`P${number}`)))
  await eventually(() => expect(emulator.slips()[0]?.id).toBe(60))
  expect(emulator.slips().map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => 60 - index))
  const [newest] = emulator.slips()
  expect(newest).toMatchObject({ at: 7 })
  expect(newest?.text).toContain('P60')
  expect(newest?.bytes).toEqual(await textOf(numbered('P60')))
  expect(newest?.png().subarray(1, 4).toString()).toBe('PNG')
})

test('a deaf printer prints, but says nothing', async () => {
  const { emulator, socket, say, hears } = await desk()
  emulator.fault('deaf')
  say(askAll)
  socket.write(await textOf(danishSlip))
  await eventually(() => expect(emulator.slips()).toHaveLength(1))
  await hears('')
})

test('it says who it is, and that it is no printer of a maker whose ways it does not have', async () => {
  const { say, hears } = await desk()
  say('1d4942' + '1d4943')
  await hears(Buffer.from('_Naeste\0_Papiret\0', 'latin1').toString('hex'))
})

test('narrow paper has 384 dots across, and text in its middle stands there', async () => {
  const { emulator, socket } = await desk({ ticketMs: 0, paper: 58 })
  socket.write(Buffer.from('\x1b@\x1ba\x01MMMM\n\x1dV\x00', 'latin1'))
  await eventually(() => expect(emulator.slips()).toHaveLength(1))
  const { data, width, height } = await pixelsOf(emulator.slips()[0]?.png() ?? Buffer.alloc(0))
  const inked = Array.from({ length: width * height }, (_, dot) => dot).filter((dot) => data[dot * 4] === 0)
  const columns = inked.map((dot) => dot % width)
  const [first, last] = columns.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], [width, 0])
  expect(width).toBe(384)
  expect(Math.abs(first + last - 384)).toBeLessThan(4)
})

test('paper that nobody ever cuts is torn off, so that it fills no memory', async () => {
  const { emulator, socket } = await desk()
  const endless = Buffer.concat(Array.from({ length: 40 }, () => Buffer.from('P042\n'.repeat(10_000))))
  socket.write(endless)
  await eventually(() => expect(emulator.slips().length).toBeGreaterThan(10))
  for (const { bytes } of emulator.slips()) expect(bytes.length).toBeLessThan(400_000)
})

test('who asks a hundred thousand times and never listens does not stop the printer', async () => {
  const { emulator, socket } = await desk()
  socket.pause()
  socket.write(Buffer.from('100401'.repeat(100_000), 'hex'))
  socket.write(await textOf(danishSlip))
  await eventually(() => expect(emulator.slips()).toHaveLength(1))
})
