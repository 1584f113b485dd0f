import { describe, expect, test } from 'vitest'
import { rolesOf, sums, table, windows1252 } from './files.ts'

const halves = ({ counts }: Awaited<ReturnType<typeof table>>) =>
  counts.filter(({ measure }) => measure === 'offered').map(({ day, half, count }) => [day, half, count])

describe('statistics of the telephone', () => {
  test('as a Danish system writes them: a title above, semicolons, decimal commas, and totals below', async () => {
    const file = [
      'Køstatistik for Borgerservice;;;;;;;',
      'Periode: 23-11-2026 - 24-11-2026;;;;;;;',
      '',
      'Dato;Interval;Kø;Antal opkald;Besvarede;Opgivne;Besvaret inden 120 sek;Gns. ventetid',
      '23-11-2026;10:00-10:30;Pas;12;10;2;8;00:01:30',
      '23-11-2026;10:30-11:00;Pas;8;8;0;8;0:45',
      'Total 23-11-2026;;;20;18;2;16;00:01:10',
      '24-11-2026;10:00-10:30;Flytning;1.004;1000;4;900;60,5',
      'I alt;;;1.024;1018;6;916;',
      'Rapporten er dannet 25-11-2026;;;;;;;',
    ].join('\r\n')
    const came = await table('phone', windows1252(file))
    expect(rolesOf(came)).toEqual([
      'date',
      'time',
      'subject',
      'offered',
      'answered',
      'abandoned',
      'answered-in-time',
      'waited-average',
    ])
    expect(came).toMatchObject({ headingLine: 4, taken: 3, faults: [], missing: [] })
    expect(came.leftOut).toEqual([
      { line: 7, why: 'total' },
      { line: 9, why: 'total' },
      { line: 10, why: 'note' },
    ])
    expect(sums(came)).toEqual({
      offered: 1024,
      answered: 1018,
      abandoned: 6,
      'answered-in-time': 916,
      'waited-seconds': 10 * 90 + 8 * 45 + 60_500,
    })
    expect(came.counts[0]).toEqual({
      listed: '2026-11-23',
      day: '2026-11-23',
      half: 20,
      kle: '23.09.02',
      measure: 'offered',
      count: 12,
    })
    expect(came.notices).toEqual([{ name: 'old-letters', rows: 1 }])
  })

  test('as an English system writes them: commas, one column for the time, shares for the service level', async () => {
    const file = [
      '\uFEFFInterval Start,Queue,Calls Offered,Calls Answered,Calls Abandoned,Service Level %,ASA (sec),AHT (sec)',
      '"2026-11-23 10:00:00",All lines,10,8,2,"50%",30,200',
      '"2026-11-23 10:30:00",All lines,4,4,0,"100%",10.5,100',
      'Grand Total,,14,12,2,64%,23,167',
    ].join('\n')
    const came = await table('phone', file)
    expect(rolesOf(came)).toEqual([
      'date-time',
      'subject',
      'offered',
      'answered',
      'abandoned',
      'in-time-of-offered',
      'waited-average',
      'talked-average',
    ])
    expect(sums(came)).toEqual({
      offered: 14,
      answered: 12,
      abandoned: 2,
      'answered-in-time': 9,
      'waited-seconds': 282,
      'talked-seconds': 2000,
    })
    expect(halves(came)).toEqual([
      ['2026-11-23', 20, 10],
      ['2026-11-23', 21, 4],
    ])
    expect(came.notices).toEqual([{ name: 'errand-is-unknown', rows: 2 }])
  })

  test('a day is told once for all its times, a quarter belongs to its half hour, and a whole hour to its day', async () => {
    const quarters = 'Dato;Tid;Opkald\n23.11.2026;10.00;1\n;10.15;2\n;10.30;4\n24.11.2026;;8\n'
    const came = await table('phone', quarters)
    expect(halves(came)).toEqual([
      ['2026-11-23', 20, 3],
      ['2026-11-23', 21, 4],
      ['2026-11-24', null, 8],
    ])
    expect(came.notices).toEqual([{ name: 'date-from-above', rows: 2 }])
    const hours = await table('phone', 'Dato;Tid;Opkald\n23.11.2026;10:00;1\n23.11.2026;11:00;2\n')
    expect(halves(hours)).toEqual([['2026-11-23', null, 3]])
    expect(hours.notices).toEqual([{ name: 'whole-hours', rows: 2 }])
  })

  test('an American date gives itself away by a day that is no month', async () => {
    const came = await table('phone', 'Date,Time,Calls\n11/3/2026,10:00,1\n11/23/2026,10:30 AM,2\n')
    expect(halves(came)).toEqual([
      ['2026-11-03', 20, 1],
      ['2026-11-23', 21, 2],
    ])
    expect(came.notices).toEqual([{ name: 'american-dates', rows: 2 }])
    const danish = await table('phone', 'Dato,Tid,Opkald\n11/3/2026,10:00,1\n')
    expect(halves(danish)).toEqual([['2026-03-11', 20, 1]])
  })

  test('a time with its zone is put on the clock of the lobby, also on the night when the clock goes back', async () => {
    const came = await table(
      'phone',
      'Timestamp;Offered\n2026-10-24T23:30:00Z;1\n2026-10-25T00:30:00Z;2\n2026-10-25T01:30:00Z;4\n',
    )
    expect(halves(came)).toEqual([
      ['2026-10-25', 3, 1],
      ['2026-10-25', 5, 6],
    ])
  })

  test('each wrong cell is named by its line and heading, never by what it says', async () => {
    const came = await table(
      'phone',
      [
        'Dato;Tid;Opkald;Besvaret;Besvaret i tide;Ventetid gns',
        '31-02-2026;10:00;1;1;1;10',
        '23-11-2026;25:00;1;1;1;10',
        '23-11-2026;10:00;=1+1;1;1;10',
        '23-11-2026;10:00;-3;1;1;10',
        '23-11-2026;10:00;9999999;1;1;10',
        '23-11-2026;10:00;5;4;5;10',
        '23-11-2026;10:00;5;4;4;@SUM(A1)',
        '24-12-2026;10:00;5;4;4;10',
        '23-11-1826;10:00;5;4;4;10',
        '23-11-2026;10:00;5;4;4;10',
        '23-11-2026;10:30;5;4;4;10',
        '23-11-2026;11:00;5;4;4;10',
      ].join('\n'),
    )
    expect(came.faults).toEqual([
      { line: 2, column: 'Dato', problem: 'not-a-date' },
      { line: 3, column: 'Tid', problem: 'not-a-time' },
      { line: 4, column: 'Opkald', problem: 'not-a-whole-number' },
      { line: 5, column: 'Opkald', problem: 'not-a-whole-number' },
      { line: 6, column: 'Opkald', problem: 'too-large' },
      { line: 7, column: 'Besvaret i tide', problem: 'more-than-answered' },
      { line: 8, column: 'Ventetid gns', problem: 'not-a-number' },
      { line: 9, column: 'Dato', problem: 'in-the-future' },
      { line: 10, column: 'Dato', problem: 'too-long-ago' },
    ])
    expect([came.taken, sums(came).offered]).toEqual([3, 15])
  })

  test('who called is never kept, whatever the column is called', async () => {
    const came = await table(
      'phone',
      [
        'Dato;Tid;Opkald;Fra nummer;Agent;Ref;Bemærkning',
        '23-11-2026;10:00;1;96 28 24 00;Testnavn Testnavn;010203-1234;ringer igen',
        '23-11-2026;10:30;2;+4596282400;Testnavn;;',
      ].join('\n'),
    )
    expect(rolesOf(came)).toEqual(['date', 'time', 'offered', 'personal', 'personal', 'personal', 'personal'])
    expect(JSON.stringify(came)).not.toMatch(/Testnavn|9628|0102|ringer/)
  })

  test('a file without headings shows nothing of what stands in their place', async () => {
    const came = await table('phone', '23-11-2026;010203-1234;12345678;test@example.dk\n23-11-2026;2;3;4\n')
    expect(came.missing).toHaveLength(2)
    expect(came.columns.map(({ heading }) => heading)).toEqual(['23-11-2026', '…', '…', '…'])
  })

  test('what the headings do not tell is chosen, and then read so', async () => {
    const file = 'A;B;C\n23-11-2026;10:00;7\n'
    expect((await table('phone', file)).missing).toHaveLength(2)
    const came = await table('phone', file, ['date', 'time', 'abandoned'])
    expect([came.missing, sums(came)]).toEqual([[], { abandoned: 7 }])
  })

  test('shares from nought to one, minutes in the heading, and a line of its own for the separator', async () => {
    const came = await table(
      'phone',
      'sep=;\nDato;Opkald;Besvaret;Servicegrad;Gns. ventetid (min)\n23-11-2026;10;9;0,8;1,5\n',
    )
    expect(sums(came)).toEqual({
      offered: 10,
      answered: 9,
      'answered-in-time': 8,
      'waited-seconds': 810,
    })
    expect(came.headingLine).toBe(2)
  })
})
