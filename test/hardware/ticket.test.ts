import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { encodeText } from '../../hardware/paper/text.ts'
import { inkBands, pixelsOf } from './pixels.ts'
import { operationsOf, printed } from './printed.ts'
import { danishSlip, englishSlip, numbered } from './slips.ts'

const withErrand = (errand: string) => ({
  ...danishSlip,
  blocks: danishSlip.blocks.map((block) => ({ ...block, errand })),
})

test('a ticket tells the town hall, the number, the errand, the wait and what happens next, in that order', () => {
  const lines = printed(danishSlip).text.split('\n')
  expect(lines).toEqual([
    'Herning Kommune',
    'Borgerservice',
    'P042',
    'Pas og kørekort',
    'Ventetid: cirka',
    '10-20 minutter',
    danishSlip.address,
    'Følg din plads på telefonen',
    'Hold øje med tavlen.',
    'Vi kalder dit nummer.',
    'mandag 23. november 2026 kl. 14.32',
  ])
})

test('whoever chose English reads English first, and Danish stands below', () => {
  const { text } = printed(englishSlip)
  expect(text.indexOf('driving licence')).toBeLessThan(text.indexOf('Pas og kørekort'))
  expect(text).toContain('Hold øje med tavlen.')
})

test.each([danishSlip, englishSlip, numbered('AB12345')])(
  'the number on a ticket is at least 15 mm high ($number)',
  async (slip) => {
    const high = inkBands(await pixelsOf(printed(slip).png())).find((band) => band > 100)
    expect(high).toBeGreaterThanOrEqual(120)
  },
)

test('no capital on a ticket is lower than 3 mm', async () => {
  const bands = inkBands(await pixelsOf(printed(englishSlip).png()))
  const hairlines = bands.filter((band) => band <= 2)
  expect(hairlines).toHaveLength(1)
  for (const band of bands.filter((height) => height > 2)) expect(band).toBeGreaterThanOrEqual(34)
})

test('nothing on a ticket is grey', async () => {
  const { data } = await pixelsOf(printed(englishSlip).png())
  expect(new Set(data)).toEqual(new Set([0, 255]))
})

test("a phone reads the ticket's own page from the paper", async () => {
  const { data, width, height } = await pixelsOf(printed(danishSlip).png())
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(danishSlip.address)
})

test('the squares of the QR code are at least half a millimetre, however long the address', () => {
  for (const length of [20, 60, 150, 400]) {
    const address = `http://x/${'a'.repeat(length - 9)}`
    const [code] = operationsOf(encodeText({ ...danishSlip, address })).filter((one) => one.kind === 'qr')
    expect(code).toMatchObject({ data: address })
    expect(code?.moduleDots).toBeGreaterThanOrEqual(4)
  }
})

test('an address that no printer can make a QR code of is left out, with the words about it', () => {
  for (const address of ['', 'http://borger.dk/æ', 'two words', `http://x/${'a'.repeat(900)}`]) {
    const { text } = printed({ ...danishSlip, address })
    expect(text).toContain('P042')
    expect(text).not.toContain('telefonen')
  }
})

test('a long errand is broken between its words, never inside one', () => {
  const errand = 'Folkeregister, flytning til udlandet og bopælsattest'
  expect(printed(withErrand(errand)).text.replaceAll('\n', ' ')).toContain(errand)
})

test('a word that is longer than a line of large letters is printed whole in narrow ones', () => {
  expect(printed(withErrand('Boligindskudslånsansøgningen')).text).toContain('Boligindskudslånsansøgningen')
})

test('letters that the printer does not have become the nearest ones, or an honest question mark', () => {
  const { text } = printed(withErrand('Łódź, Şişli “Æ” € – Їжак 你'))
  expect(text.replaceAll('\n', ' ')).toContain('Lódz, Sisli “Æ” € – ???? ?')
})

test('nothing in a name can give the printer an order', () => {
  const cuts = (bytes: Buffer) => operationsOf(bytes).filter(({ kind }) => kind === 'cut').length
  expect(cuts(encodeText(withErrand('\x1bi\x1dV\x00 \x10\x14\x01\x00\x01 Pas')))).toBe(1)
})

test('a ticket is cut once, after everything on it', () => {
  const kinds = operationsOf(encodeText(englishSlip)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'cut')).toHaveLength(1)
  expect(kinds.at(-1)).toBe('cut')
})
