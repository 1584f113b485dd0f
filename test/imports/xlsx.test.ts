import { describe, expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { unpacksWithin } from '../../server/imports/unpacked.ts'
import { read, rolesOf, sums, table } from './files.ts'
import { inline, workbook, zip } from './workbook.ts'

const head = `<row r="1">${inline('A1', 'Dato')}${inline('B1', 'Tid')}${inline('C1', 'Opkald')}</row>`
const day = '<c r="A2"><v>46349</v></c>'

describe('a workbook', () => {
  test('is read with its dates, times and numbers, and the sheet is found that has the figures', async () => {
    const bold = { fontWeight: 'bold' } as const
    const date = { type: Date, format: 'dd-mm-yyyy' } as const
    const time = { type: Number, format: 'hh:mm' } as const
    const bytes = await writeWorkbook([
      { sheet: 'Forside', data: [[{ value: 'Månedsrapport' }], [{ value: 'Borgerservice' }]] },
      {
        sheet: 'Data',
        data: [
          [{ value: 'Telefoni', ...bold }],
          ['Dato', 'Tid', 'Tilbudt', 'Besvaret', 'Gns. ventetid'].map((value) => ({ value })),
          [
            { value: new Date('2026-11-23T00:00Z'), ...date },
            { value: 10 / 24, ...time },
            { value: 12 },
            { value: 10 },
            { value: 90 / 86_400, type: Number, format: 'mm:ss' },
          ],
          [
            { value: new Date('2026-11-23T00:00Z'), ...date },
            { value: '10:30-11:00' },
            { value: '8' },
            { value: 8 },
            { value: '0:45' },
          ],
          [{ value: 'I alt' }, null, { value: 20 }, { value: 18 }, null],
        ],
      },
    ]).toBuffer()
    const came = await table('phone', new Uint8Array(bytes))
    expect([came.sheet, came.headingLine]).toEqual(['Data', 2])
    expect(rolesOf(came)).toEqual(['date', 'time', 'offered', 'answered', 'waited-average'])
    expect(sums(came)).toEqual({ offered: 20, answered: 18, 'waited-seconds': 900 + 360 })
    expect(came.counts.map(({ half }) => half)).toEqual([20, 20, 20, 21, 21, 21])
    expect(came.leftOut).toEqual([{ line: 5, why: 'total' }])
    expect(came.notices).toEqual([{ name: 'other-sheets', rows: 1 }])
  })

  test('has dates as bare numbers, and formulas that say what they said when it was saved', async () => {
    const rows = `${head}<row r="2">${day}<c r="B2"><v>0.4166666666666667</v></c><c r="C2"><f>WEBSERVICE("http://127.0.0.1:1/")+1</f><v>7</v></c></row>`
    const came = await table('phone', workbook(rows))
    expect(came.counts).toEqual([
      { listed: '2026-11-23', day: '2026-11-23', half: 20, kle: null, measure: 'offered', count: 7 },
    ])
  })

  test('with a formula that failed has a cell that says nothing, and the row is kept without it', async () => {
    const rows = `${head}<row r="2">${day}<c r="B2"><v>0.4166666666666667</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="3"><c r="A3"><v>46349</v></c><c r="B3"><v>0.5</v></c><c r="C3"><v>3</v></c></row>`
    const came = await table('phone', workbook(rows))
    expect([came.leftOut, sums(came)]).toEqual([[{ line: 2, why: 'no-figures' }], { offered: 3 }])
  })

  test('that is none is refused by name', async () => {
    expect(await read('phone', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toEqual({ problem: 'old-excel' })
    expect(await read('phone', '%PDF-1.7')).toEqual({ problem: 'no-table' })
    expect(await read('phone', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]))).toEqual({
      problem: 'unpacks-too-large',
    })
    expect(await read('phone', zip([{ name: 'a.txt', text: 'a' }]))).toEqual({ problem: 'broken' })
    expect(await read('phone', workbook(''))).toEqual({ problem: 'empty' })
    expect(await read('phone', new Uint8Array([1, 0, 2, 0]))).toEqual({ problem: 'no-table' })
    expect(await read('phone', '')).toEqual({ problem: 'empty' })
    expect(await read('phone', 'Dato;Opkald\n"23-11-2026;1\n')).toEqual({ problem: 'broken' })
  })
})

describe('a workbook that would fill the machine', () => {
  const zeros = '0'.repeat(2_000_000)

  test('is measured by what it unpacks to, and not by what it says of itself', () => {
    expect(unpacksWithin(zip([{ name: 'a', text: zeros }]), 2_000_000)).toBe(true)
    expect(unpacksWithin(zip([{ name: 'a', text: zeros }]), 1_999_999)).toBe(false)
    expect(unpacksWithin(zip([{ name: 'a', text: zeros, says: 10 }]), 2_000_000)).toBe(false)
    const many = Array.from({ length: 501 }, (_, n) => ({ name: `${n}`, text: '' }))
    expect(unpacksWithin(zip(many))).toBe(false)
  })

  test('is refused before it is unpacked as a whole', async () => {
    const large = '0'.repeat(30_000_000)
    const bomb = workbook(
      head,
      [1, 2, 3].map((n) => ({ name: `xl/media/${n}.xml`, text: large })),
    )
    expect(bomb.byteLength).toBeLessThan(200_000)
    expect(await read('phone', bomb)).toEqual({ problem: 'unpacks-too-large' })
  })

  test('by one cell far down is refused too', async () => {
    const far = `${head}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`
    expect(await read('phone', workbook(far))).toEqual({ problem: 'too-many-rows' })
  })
})
