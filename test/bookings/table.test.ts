import { describe, expect, test } from 'vitest'
import { errandsNamed } from '../../server/bookings/errand-named.ts'
import { cell } from '../../server/bookings/formulas.ts'
import { readTable } from '../../server/bookings/read-table.ts'
import { readTime } from '../../server/bookings/when.ts'
import { writeTable } from '../../server/bookings/write-table.ts'
import { firstCatalogue } from '../../server/catalogue/first.ts'

const timeZone = 'Europe/Copenhagen'
const errandNamed = errandsNamed(firstCatalogue(null).errands)
const read = (text: string | Uint8Array) =>
  readTable(typeof text === 'string' ? new TextEncoder().encode(text) : text, { errandNamed, timeZone })
const ten = Date.parse('2026-11-23T10:00+01:00')

describe('a table of booked times', () => {
  test('is read with its columns in any order, with comma or semicolon, with or without a mark', () => {
    const pas = { code: '482913', errand: 'pas', at: ten, name: 'Testnavn Testnavn' }
    expect(read('code,errand,time,name\n482913,pas,2026-11-23T10:00,Testnavn Testnavn\n')).toEqual({
      ok: true,
      bookings: [pas],
      faults: [],
    })
    expect(read('\uFEFFNavn;Tid;Ærinde;Kode\r\nTestnavn Testnavn;23-11-2026 10.00;Pas;482913\r\n')).toEqual({
      ok: true,
      bookings: [pas],
      faults: [],
    })
  })

  test('may leave out codes and names, and has other columns and empty lines that nobody minds', () => {
    expect(read('rum;tid;ærinde\n12;23.11.2026 kl. 10.00;pas\n\n;;\n')).toMatchObject({
      bookings: [{ code: null, errand: 'pas', at: ten, name: null }],
      faults: [],
    })
  })

  test('tells each bad row with its line and its field, and never what the cell said', () => {
    const text = [
      'code;errand;time;name',
      '482913;pas;2026-11-23 10:00;Testnavn',
      '4829;pas;2026-11-23 10:00;',
      '482913;pas;2026-11-23 10:00;',
      ';Testnavn Testnavn;2026-11-23 10:00;',
      ';pas;i morgen;',
      ';pas;2026-02-30 10:00;',
      `;pas;2026-11-23 10:00;${'x'.repeat(121)}`,
    ].join('\n')
    const faults = [
      { line: 3, field: 'code', problem: 'not-a-code' },
      { line: 4, field: 'code', problem: 'code-twice' },
      { line: 5, field: 'errand', problem: 'errand-is-unknown' },
      { line: 6, field: 'time', problem: 'not-a-time' },
      { line: 7, field: 'time', problem: 'not-a-time' },
      { line: 8, field: 'name', problem: 'too-long' },
    ]
    expect(read(text)).toMatchObject({ bookings: [{ code: '482913' }], faults })
  })

  test('from an old Excel is not guessed at', () => {
    const windows1252 = Buffer.from('ærinde;tid\npas;2026-11-23 10:00\n', 'latin1')
    expect(read(windows1252)).toEqual({ ok: false, fault: { problem: 'not-utf8' } })
  })

  test('without a column, without rows, with too many, or with an open quote is refused as a whole', () => {
    const fault = (text: string) => {
      const table = read(text)
      return table.ok ? null : table.fault
    }
    expect(fault('errand,name\npas,Testnavn')).toEqual({ problem: 'column-is-missing', column: 'time' })
    expect(fault('errand,time\n')).toEqual({ problem: 'empty' })
    expect(fault('')).toEqual({ problem: 'empty' })
    expect(fault(`errand,time\n${'pas,2026-11-23 10:00\n'.repeat(5001)}`)).toEqual({ problem: 'too-many' })
    expect(fault('errand,time\npas,"2026\n')).toMatchObject({ problem: 'broken' })
  })
})

test('a time that no clock shows is none, and summer is summer', () => {
  expect(readTime('2026-07-01 09:30', timeZone)).toBe(Date.parse('2026-07-01T09:30+02:00'))
  expect(readTime('1/7/2026 9:30', timeZone)).toBe(Date.parse('2026-07-01T09:30+02:00'))
  expect(readTime('2026-07-01T09:30:00Z', timeZone)).toBe(Date.parse('2026-07-01T09:30Z'))
  for (const text of ['2026-07-01', '25:00', '32-01-2026 10:00', '=NOW()'])
    expect(readTime(text, timeZone)).toBeNull()
})

test('a name that is a formula is written out as plain text, and comes back as it was', () => {
  for (const name of ['=1+1', '+45 96 28', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x";"y")'])
    expect(cell(name)).toMatch(/^"?'/)
  const kept = { code: '482913', errand: 'pas', at: ten, uid: null, arrivalKey: 'k' }
  const table = writeTable([{ ...kept, name: '=HYPERLINK("http://x";"y")' }], timeZone)
  expect(table).toContain(`"'=HYPERLINK(""http://x"";""y"")"`)
  expect(read(table)).toMatchObject({ bookings: [{ code: '482913', name: '=HYPERLINK("http://x";"y")' }] })
})
