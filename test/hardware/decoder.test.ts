import { array, assert, constant, integer, oneof, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { createDecoder } from '../../hardware/emulator/decoder.ts'
import type { Operation } from '../../hardware/emulator/operations.ts'
import { makeSlip } from '../../hardware/emulator/slip.ts'
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
      '\x1dk',
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
