import { assert, asyncProperty, nat, stringMatching, uniqueArray } from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Scan } from '../../hardware/devices.ts'
import { openLineScanner } from '../../hardware/drivers/line-scanner.ts'
import { openMemoryScanner } from '../../hardware/drivers/memory/memory-scanner.ts'
import { scannerConforms, ticketId } from '../conformance/scanner.ts'
import { eventually } from './eventually.ts'
import { type OpenPeer, quickLine, serialPeer, tcpPeer } from './peer.ts'

const logged: string[] = []
const note = (facts: object, message: string) => void logged.push(JSON.stringify(facts) + message)
const listening = { info: note, warn: note, error: note }

const scans = {
  ticket: { kind: 'ticket', ticket: ticketId },
  booking: { kind: 'booking', code: 'K7M2PQ' },
  'something else': { kind: 'unknown' },
} as const

describe('a scanner in memory', () => {
  scannerConforms(() => {
    const scanner = openMemoryScanner({ log: listening })
    const pullOut = () => scanner.suffer('unreachable')
    return {
      scanner,
      hold: (what) => scanner.scan(scans[what]),
      pullOut,
      putBack: () => scanner.suffer(null),
    }
  })
})

const codes = {
  ticket: `]Q1http://192.168.10.20:8080/t/${ticketId}\r`,
  booking: 'NB-K7M2PQ\r\n',
  'something else': ']C1571234567890\r',
}

async function scannerAt(open: OpenPeer) {
  const { address, say, cut, restore } = await open()
  const scanner = openLineScanner({ id: 'kiosk', address, log: listening, times: quickLine })
  return {
    scanner,
    say,
    hold: (what: keyof typeof codes) => say(codes[what]),
    pullOut: cut,
    putBack: restore,
  }
}

describe('a scanner over tcp', () => scannerConforms(() => scannerAt(tcpPeer)))
describe('a scanner on a serial line', () => scannerConforms(() => scannerAt(serialPeer)))

async function heldUnder(...said: readonly string[]): Promise<readonly Scan[]> {
  const { scanner, say } = await scannerAt(tcpPeer)
  onTestFinished(() => scanner.close())
  const seen: Scan[] = []
  scanner.onScan((scan) => seen.push(scan))
  await eventually(() => expect(scanner.state().fault).toBeNull())
  for (const code of said) say(code)
  say('NB-LASTONE\r')
  await eventually(() => expect(seen.at(-1)).toEqual({ kind: 'booking', code: 'LASTONE' }))
  return seen.slice(0, -1)
}

test("a person's number is dropped, and stands in no log", async () => {
  logged.length = 0
  expect(await heldUnder('0101701234\r', '010170-1234\r', ']C1010170 1234\r')).toEqual([])
  expect(logged.join()).not.toMatch(/0101/)
})

test('a booking may be written with BK before its code', async () => {
  expect(await heldUnder('BK482913\r', 'bk-482914\r')).toEqual([
    { kind: 'booking', code: '482913' },
    { kind: 'booking', code: '482914' },
  ])
})

test('the same code twice within a second is one scan', async () => {
  expect(await heldUnder(`${ticketId}\r`, `${ticketId}\r`)).toHaveLength(1)
})

test("a code from somebody else's page is unknown, and a line without an end is passed over", async () => {
  expect(await heldUnder(`https://example.org/t/short\r`, `${'x'.repeat(5000)}\r`)).toEqual([
    { kind: 'unknown' },
  ])
})

test('codes are told only whole, wherever the line splits them', async () => {
  const { scanner, say } = await scannerAt(tcpPeer)
  onTestFinished(() => scanner.close())
  const seen: Scan[] = []
  scanner.onScan((scan) => seen.push(scan))
  await eventually(() => expect(scanner.state().fault).toBeNull())
  // Ten digits in a row could be a person's number, whatever stands before them.
  const code = stringMatching(/^[A-Z0-9]{6,12}$/).filter((one) => !/\d{10}/.test(one))
  let run = 0
  await assert(
    asyncProperty(uniqueArray(code, { maxLength: 5 }), nat({ max: 20 }), async (booked, split) => {
      seen.length = 0
      run += 1
      const last = `END${String(run).padStart(6, '0')}`
      const bytes = Buffer.from([...booked, last].map((one) => `]C1NB-${one}\r\n`).join(''), 'latin1')
      for (let at = 0; at < bytes.length; at += split + 1) {
        say(bytes.subarray(at, at + split + 1))
        await new Promise(setImmediate)
      }
      const told = [...booked, last].map((one) => ({ kind: 'booking', code: one }))
      await eventually(() => expect(seen).toHaveLength(told.length))
      expect(seen).toEqual(told)
    }),
    { numRuns: 40 },
  )
})
