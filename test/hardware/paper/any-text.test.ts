import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  oneof,
  record,
  string,
} from 'fast-check'
import { expect, test } from 'vitest'
import { encodeSlip } from '../../../hardware/paper/encode.ts'
import type { Slip } from '../../../hardware/slips.ts'
import { languages } from '../../../server/catalogue/languages.ts'
import { operationsOf } from '../printed.ts'

/** Words, letters of every script, halves of letters, and orders to printers. */
const text = oneof(
  string({ unit: 'grapheme', maxLength: 60 }),
  string({ unit: 'binary', maxLength: 60 }),
  string({ maxLength: 1200 }),
  constantFrom(
    '',
    ' ',
    '\u00a0',
    '\x1bi\x1dV\x00',
    '\x10\x14\x01\x00\x01',
    '\ud800',
    '\u202eabc',
    'A'.repeat(700),
    'ض'.repeat(300),
    `e${'\u0301'.repeat(200)}`,
    '(((((Torvet 5, 7400',
    '👩‍👩‍👧 ١٢٣ 你好',
  ),
)
const language = constantFrom<string>(...languages, 'xx', '')
const head = { town: text, office: text }
const block = { language, issued: text }
const blocksOf = <T>(one: Arbitrary<T>) => array(one, { maxLength: 2 })

const part = oneof(
  record({ part: constantFrom('heading' as const, 'paragraph' as const), text }),
  record({ part: constantFrom('list' as const), ordered: boolean(), items: array(text, { maxLength: 3 }) }),
  record({ part: constantFrom('picture' as const), picture: text, shows: text }),
)

const slips = oneof(
  record({
    ...head,
    number: text,
    address: text,
    blocks: blocksOf(
      record({
        ...block,
        errand: text,
        wait: text,
        next: text,
        scan: text,
        copy: oneof(text, constantFrom(null)),
      }),
    ),
  }).map((slip): Slip => ({ kind: 'ticket', logo: null, ...slip })),
  record({
    ...head,
    address: oneof(text, constantFrom(null)),
    blocks: blocksOf(
      record({
        ...block,
        title: text,
        parts: array(part, { maxLength: 4 }),
        where: text,
      }),
    ),
  }).map((slip): Slip => ({ kind: 'guide', logo: null, pictures: new Map(), ...slip })),
  record({
    ...head,
    place: text,
    blocks: blocksOf(
      record({ ...block, title: text, seat: text, when: text, where: text, remember: text, cancel: text }),
    ),
  }).map((slip): Slip => ({ kind: 'course', logo: null, ...slip })),
  record({ ...head, printer: text, blocks: blocksOf(record({ ...block, sentence: text })) }).map(
    (slip): Slip => ({ kind: 'test', logo: null, ...slip }),
  ),
)
const papers = constantFrom(
  { dots: 576, manner: 'picture' } as const,
  { dots: 384, manner: 'picture' } as const,
  { dots: 576, manner: 'text' } as const,
  { dots: 384, manner: 'text' } as const,
)

test('whatever somebody writes into the catalogue, a slip is printed, cut once, and orders nothing else', async () => {
  await assert(
    asyncProperty(slips, papers, async (slip, paper) => {
      const bytes = await encodeSlip(slip, paper)
      const operations = operationsOf(bytes)
      expect(operations.filter(({ kind }) => kind === 'cut')).toHaveLength(1)
      expect(operations.at(-1)?.kind).toBe('cut')
      expect(operations.filter(({ kind }) => kind === 'ask')).toEqual([])
      for (const order of ['1004', '1005', '1014']) expect(bytes.includes(order, 0, 'hex')).toBe(false)
    }),
    { numRuns: 150 },
  )
})
