import { array, assert, constant, integer, oneof, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { createDecoder } from '../../hardware/emulator/decoder.ts'
import type { Operation } from '../../hardware/emulator/operations.ts'
import { makeSlip } from '../../hardware/emulator/slip.ts'
import { pixelsOf } from './pixels.ts'
import { operationsOf, textOf } from './printed.ts'
import { englishSlip } from './slips.ts'

const ticket = await textOf(englishSlip)

/** Noise that looks like commands more often than chance would have it. */
const noise = array(
  oneof(
    uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    ...[
      '\x1b',
      '\x1d',
      '\x1d(k',
      '\x1dv0',
      '\x1dV',
      '\x10\x04',
      '\x1d8L',
      '\x1b*',
      '\x1dk\x49\x05{BP04',
      '\x1dL',
      '\x1b$',
      '\x1c.',
      '\x1b&',
      'Pas\n',
      '\x1b!',
    ].map((text) => constant(Buffer.from(text, 'latin1'))),
    constant(ticket),
  ),
  { maxLength: 30 },
).map((parts) => Buffer.concat(parts))

test('whatever is sent to the printer, it goes on', () => {
  assert(
    property(noise, (bytes) => {
      const operations = operationsOf(bytes)
      makeSlip(1, 0, operations, bytes)?.png()
    }),
    { numRuns: 200 },
  )
})

test('a ticket is the same however the network cuts it into pieces', () => {
  const pieces = array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 50 })
  assert(
    property(noise, pieces, (bytes, sizes) => {
      const operations: Operation[] = []
      const decoder = createDecoder((operation) => operations.push(operation))
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const size = sizes[turn % sizes.length] ?? 1
        decoder.push(bytes.subarray(at, at + size))
        at += size
      }
      expect(operations).toEqual(operationsOf(bytes))
    }),
    { numRuns: 300 },
  )
})

test('a picture that claims to be larger than any paper is passed over, and the next ticket is printed', () => {
  const claim = Buffer.from([0x1d, 0x38, 0x4c, 0x00, 0x00, 0x05, 0x00])
  const operations = operationsOf(Buffer.concat([claim, Buffer.alloc(0x50000), ticket]))
  expect(operations).toEqual(operationsOf(ticket))
})

test('Danish letters are read in each code page that Danish tickets are printed in', () => {
  const pages: readonly (readonly [number, string])[] = [
    [16, 'e6f8e5c6d8c580'],
    [19, '919b86929d8fd5'],
  ]
  for (const [page, letters] of pages) {
    const bytes = Buffer.concat([
      Buffer.from([0x1b, 0x74, page]),
      Buffer.from(letters, 'hex'),
      Buffer.of(0x0a),
    ])
    expect(operationsOf(bytes)[0]).toMatchObject({ kind: 'text', text: 'æøåÆØÅ€' })
  }
})

/** How far down the paper there is ink, and how far down there is none between. */
async function inkOf(bytes: Buffer): Promise<{ readonly first: number; readonly rows: readonly number[] }> {
  const { data, width, height } = await pixelsOf(makeSlip(1, 0, operationsOf(bytes), bytes)?.png() ?? bytes)
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => data[y * width * 4] === 0)
  return { first: rows[0] ?? 0, rows: rows.map((y) => y - (rows[0] ?? 0)) }
}
const band = Buffer.concat([Buffer.from([0x1d, 0x76, 0x30, 0, 1, 0, 24, 0]), Buffer.alloc(24, 0xff)])

test('bands of a picture join without a gap, and a feed between them is as many dots as was said', async () => {
  const { rows } = await inkOf(Buffer.concat([band, band, Buffer.from('1d50cbcb1b4a0a', 'hex'), band]))
  const expected = Array.from({ length: 82 }, (_, y) => y).filter((y) => y < 48 || y >= 58)
  expect(rows).toEqual(expected)
})

test('a feed is counted in the units that were chosen', async () => {
  const { rows } = await inkOf(Buffer.concat([band, Buffer.from('1d5000651b4a0a1d500000', 'hex'), band]))
  expect(rows[24]).toBe(24 + 20)
})

test('what the printer was never told about is named, and the text after it is still read', () => {
  const slip = makeSlip(1, 0, operationsOf(Buffer.from('\x1b\x7fPas\n', 'latin1')), Buffer.alloc(0))
  expect(slip).toMatchObject({ text: 'Pas', unknown: ['1b7f'] })
})

test('Far Eastern and buzzer orders leave no letters behind', () => {
  const orders = [
    '1c26',
    '1c2e',
    '1c5300 00',
    '1c4301',
    '1c3f7721',
    '1b420302',
    '1b284105006130010505',
    '1b70001932',
  ]
  const bytes = Buffer.concat([
    ...orders.map((hex) => Buffer.from(hex.replace(' ', ''), 'hex')),
    Buffer.from('Pas\n'),
  ])
  expect(makeSlip(1, 0, operationsOf(bytes), bytes)).toMatchObject({ text: 'Pas', unknown: [] })
})
