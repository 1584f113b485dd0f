import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { inkBands, pixelsOf } from './pixels.ts'
import { operationsOf, printed, textOf } from './printed.ts'
import { danishSlip, englishSlip, numbered } from './slips.ts'

const withErrand = (errand: string) => ({
  ...danishSlip,
  blocks: danishSlip.blocks.map((block) => ({ ...block, errand })),
})

test('a ticket tells the town hall, the number, the errand, the wait and what happens next, in that order', async () => {
  const lines = (await printed(danishSlip)).text.split('\n')
  expect(lines).toEqual([
    'Herning Kommune',
    'Borgerservice',
    'P042',
    'Pas og kørekort',
    'Ventetid: cirka',
    '10-20 minutter',
    'Hold øje med tavlen.',
    'Vi kalder dit nummer.',
    danishSlip.address,
    'Følg din plads på telefonen',
    'mandag 23. november 2026 kl. 14.32',
  ])
})

test('whoever chose English reads English first, and Danish stands below', async () => {
  const { text } = await printed(englishSlip)
  expect(text.indexOf('driving licence')).toBeLessThan(text.indexOf('Pas og kørekort'))
  expect(text).toContain('Hold øje med tavlen.')
})

test.each([danishSlip, englishSlip, numbered('AB12345')])(
  'the number on a ticket is at least 15 mm high ($number)',
  async (slip) => {
    const high = inkBands(await pixelsOf((await printed(slip)).png())).find((band) => band > 100)
    expect(high).toBeGreaterThanOrEqual(120)
  },
)

test('no capital on a ticket is lower than 3 mm', async () => {
  const bands = inkBands(await pixelsOf((await printed(englishSlip)).png()))
  const hairlines = bands.filter((band) => band <= 2)
  expect(hairlines).toHaveLength(1)
  for (const band of bands.filter((height) => height > 2)) expect(band).toBeGreaterThanOrEqual(34)
})

test('nothing on a ticket is grey', async () => {
  const { data } = await pixelsOf((await printed(englishSlip)).png())
  expect(new Set(data)).toEqual(new Set([0, 255]))
})

test("a phone reads the ticket's own page from the paper", async () => {
  const { data, width, height } = await pixelsOf((await printed(danishSlip)).png())
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(danishSlip.address)
})

test('the squares of the QR code are at least half a millimetre, however long the address', async () => {
  for (const length of [20, 60, 150, 400]) {
    const address = `http://x/${'a'.repeat(length - 9)}`
    const [code] = operationsOf(await textOf({ ...danishSlip, address })).filter((one) => one.kind === 'qr')
    expect(code).toMatchObject({ data: address })
    expect(code?.moduleDots).toBeGreaterThanOrEqual(4)
  }
})

test('an address that no printer can make a QR code of is left out, with the words about it', async () => {
  for (const address of ['', 'http://borger.dk/æ', 'two words', `http://x/${'a'.repeat(900)}`]) {
    const { text } = await printed({ ...danishSlip, address })
    expect(text).toContain('P042')
    expect(text).not.toContain('telefonen')
  }
})

test('a long errand is broken between its words, never inside one', async () => {
  const errand = 'Folkeregister, flytning til udlandet og bopælsattest'
  expect((await printed(withErrand(errand))).text.replaceAll('\n', ' ')).toContain(errand)
})

test('a word that is longer than a line of large letters is printed whole in narrow ones', async () => {
  expect((await printed(withErrand('Boligindskudslånsansøgningen'))).text).toContain(
    'Boligindskudslånsansøgningen',
  )
})

test('a line with letters that the printer does not have is drawn, and the others stay text', async () => {
  const operations = operationsOf(await textOf(withErrand('Łódź – Їжак')))
  expect(operations.filter(({ kind }) => kind === 'raster').length).toBeGreaterThan(0)
  const { text } = await printed(withErrand('Łódź – Їжак'))
  expect(text).not.toContain('?')
  expect(text).toContain('Ventetid: cirka\n10-20 minutter')
})

test('letters that the printer has are never drawn', async () => {
  const operations = operationsOf(await textOf(withErrand('“Æ” € – é ß … A‑B')))
  expect(operations.filter(({ kind }) => kind === 'raster')).toEqual([])
  expect((await printed(withErrand('“Æ” € – é ß … A‑B'))).text).toContain('“Æ” € – é ß … A-B')
})

test('nothing in a name can give the printer an order', async () => {
  const cuts = (bytes: Buffer) => operationsOf(bytes).filter(({ kind }) => kind === 'cut').length
  expect(cuts(await textOf(withErrand('\x1bi\x1dV\x00 \x10\x14\x01\x00\x01 Pas')))).toBe(1)
})

test('a ticket is cut once, after everything on it', async () => {
  const kinds = operationsOf(await textOf(englishSlip)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'cut')).toHaveLength(1)
  expect(kinds.at(-1)).toBe('cut')
})
