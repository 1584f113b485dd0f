import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type EmulatorSettings, openEmulator } from '../../hardware/emulator/emulator.ts'
import { temporaryFolder } from '../temporary.ts'

const client = join(dirname(createRequire(import.meta.url).resolve('receiptio')), '..', 'bin', 'cli.js')
const sentence = '^^Til skranke 3\n\nTak for besøget\n'

let last = 0

/** A printer on the port that this client knows, at an address of its own: all of 127.0.0.0/8 is this machine. */
async function printer(settings: EmulatorSettings = {}) {
  last += 1
  const host = `127.91.${process.pid % 256}.${last}`
  const emulator = await openEmulator({ host, port: 9100, ticketMs: 10, ...settings })
  onTestFinished(emulator.close)
  const file = join(temporaryFolder(), 'sentence.txt')
  writeFileSync(file, sentence)
  const ask = (...args: readonly string[]) => exitCode('-d', host, ...args)
  return { emulator, inquire: () => ask('-q'), print: (...args: string[]) => ask('-l', 'da', ...args, file) }
}

const exitCode = (...args: readonly string[]): Promise<number> =>
  new Promise((ended) => {
    const child = execFile(process.execPath, [client, ...args], () => ended(child.exitCode ?? -1))
  })

const codes = [
  [null, 100],
  ['near-end', 100],
  ['cover-open', 101],
  ['no-paper', 102],
  ['cutter', 103],
  ['unrecoverable', 103],
] as const

test("a printing client sees each of the printer's faults, and prints once they are gone", async () => {
  const { emulator, inquire, print } = await printer()
  for (const [fault, code] of codes) {
    emulator.fault(fault)
    expect(await inquire(), `${fault}`).toBe(code)
    if (code !== 100) expect(await print(), `${fault}`).toBe(code)
  }
  expect(emulator.slips()).toEqual([])
  emulator.fault(null)
  expect(await print()).toBe(0)
  expect(emulator.slips()).toHaveLength(1)
  expect(emulator.slips()[0]?.text).toContain('Tak for besøget')
  // It first asks whether this is a Star printer, in Star's words.
  expect(emulator.slips()[0]?.unknown).toEqual(['1b06', '01'])
}, 30_000)

test('a client that knows what it talks to prints as well, on narrow paper too', async () => {
  const { emulator, print } = await printer({ paper: 58 })
  expect(await print('-p', 'epson', '-c', '32')).toBe(0)
  expect(await print('-p', 'generic', '-c', '32')).toBe(0)
  for (const { wide, text, unknown } of emulator.slips()) {
    expect({ wide, unknown }).toEqual({ wide: 384, unknown: [] })
    expect(text).toContain('Tak for besøget')
  }
  expect(emulator.slips()).toHaveLength(2)
}, 30_000)

test('a client learns of a cover that is opened while it prints', async () => {
  const { emulator, print } = await printer({ ticketMs: 1500 })
  const printed = print('-p', 'epson')
  setTimeout(() => emulator.fault('cover-open'), 900)
  expect(await printed).toBe(101)
}, 30_000)

test('a client that hears nothing gives up, and says that the printer is off', async () => {
  const [deaf, paused, dying] = await Promise.all([printer(), printer(), printer()])
  deaf.emulator.fault('deaf')
  paused.emulator.fault('offline')
  dying.emulator.fault('stops-mid-job')
  const outcomes = await Promise.all([deaf.inquire(), paused.print(), dying.print('-t', '2')])
  expect(outcomes).toEqual([104, 104, 106])
}, 30_000)
