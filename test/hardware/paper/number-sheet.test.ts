import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type NumberSheet, numberSheet } from '../../../hardware/paper/sheet/number-sheet.ts'
import { sheet as danish } from '../../../server/contract/texts/da/sheet.ts'
import { sheet as english } from '../../../server/contract/texts/en/sheet.ts'
import { temporaryFolder } from '../../temporary.ts'
import { inkBands, pixelsOf } from '../pixels.ts'
import { ask } from './tools.ts'

const nothing = Buffer.alloc(0)
const wanted: NumberSheet = {
  town: 'Herning Kommune',
  office: 'Borgerservice',
  logo: null,
  errands: [
    { letter: 'P', names: ['Pas og kørekort', 'Passport and driving licence'] },
    { letter: 'F', names: ['Folkeregister', 'Civil registration'] },
  ],
  from: 101,
  count: 10,
  words: [danish, english],
}

async function onDisk(sheet: NumberSheet): Promise<string> {
  const file = join(temporaryFolder(), 'numbers.pdf')
  writeFileSync(file, await numberSheet(sheet))
  return file
}

test('each number is there once, with its errand and lines to fill in, in two languages', async () => {
  const text = ask('pdftotext', ['-layout', await onDisk(wanted), '-'], nothing)
  const numbers = [...text.matchAll(/\b[A-Z]\d{3}\b/g)].map(([number]) => number)
  const expected = ['P', 'F'].flatMap((letter) =>
    Array.from({ length: 10 }, (_, index) => `${letter}${101 + index}`),
  )
  expect(numbers).toEqual(expected)
  const times = (words: string) => text.split(words).length - 1
  for (const words of ['Pas og kørekort', 'Civil registration']) expect(times(words)).toBe(10)
  for (const words of ['Dato / Date', 'Kaldt kl. / Called at', 'Skranke / Counter'])
    expect(times(words)).toBe(20)
})

test('it is A4, each errand on pages of its own, and prints alike everywhere', async () => {
  const file = await onDisk(wanted)
  expect(ask('pdfinfo', [file], nothing)).toMatch(/Pages: +4\n[\s\S]*\(A4\)/)
  const faces = ask('pdffonts', [file], nothing).trim().split('\n').slice(2)
  expect(faces.length).toBeGreaterThan(0)
  for (const face of faces) expect(face).toMatch(/Plex.* yes yes yes /)
  expect(ask('pdfinfo', [await onDisk({ ...wanted, perPage: 6 })], nothing)).toMatch(/Pages: +4\n/)
})

test('its numbers are at least 15 mm high', async () => {
  const file = await onDisk({ ...wanted, errands: [{ letter: 'P', names: [] }], count: 1 })
  // The first card without the lines to cut along, at the dots of a ticket.
  const card = ['-r', '203', '-W', '780', '-H', '560', '-png', '-singlefile', file, file]
  ask('pdftoppm', card, nothing)
  expect(Math.max(...inkBands(await pixelsOf(readFileSync(`${file}.png`))))).toBeGreaterThanOrEqual(120)
})

test('a mark that is broken costs nothing but itself', async () => {
  const pdf = await numberSheet({ ...wanted, logo: Buffer.from('no picture') })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
