import { describe, expect, test } from 'vitest'
import { workingDays } from '../../server/imports/booked-times.ts'
import { rolesOf, sums, table } from './files.ts'

describe('booked times', () => {
  test('a list of them counts each with what became of it, and how many working days ahead it was booked', async () => {
    const came = await table(
      'booking',
      [
        'Aftaledato;Tid;Type;Navn;Mobil;Oprettet;Status',
        '23-11-2026;10:00;Pas;Testnavn Testnavn;96282400;19-11-2026;Gennemført',
        '23-11-2026;10:15;Pas;Testnavn Testnavn;96282400;20-11-2026;Udeblevet',
        '23-11-2026;11:00;Flytning;Testnavn;96282400;23-11-2026;Aflyst af borger',
        '07-12-2026;11:00;Flytning;Testnavn;96282400;23-11-2026;Booket',
        '23-11-2026;11:00;Flytning;Testnavn;96282400;24-11-2026;Booket',
        '23-11-2026;11:00;Flytning;Testnavn;96282400;20-11-2026;Mystisk',
      ].join('\n'),
    )
    expect(rolesOf(came)).toEqual(['date', 'time', 'subject', 'personal', 'personal', 'booked-on', 'status'])
    expect(sums(came)).toEqual({
      booked: 4,
      kept: 1,
      'not-kept': 1,
      cancelled: 1,
      'lead-days': 2 + 1 + 0 + 10,
    })
    expect(came.faults).toEqual([
      { line: 6, column: 'Oprettet', problem: 'after-the-time-itself' },
      { line: 7, column: 'Status', problem: 'status-is-unknown' },
    ])
    expect(came.counts[0]).toMatchObject({ day: '2026-11-23', half: 20, kle: '23.09.02' })
    expect(JSON.stringify(came)).not.toMatch(/Testnavn|9628/)
  })

  test('a table of how many there were adds up who had booked where nobody says so', async () => {
    const came = await table(
      'booking',
      'Date;Bookings;Attended;No-shows;Cancelled;Avg lead days\n2026-11-23;10;7;2;1;4,5\n',
    )
    expect(sums(came)).toEqual({ booked: 10, kept: 7, 'not-kept': 2, cancelled: 1, 'lead-days': 45 })
    const bare = await table('booking', 'Dato;Fremmødt;Udeblevet;Afbud\n23-11-2026;7;2;1\n')
    expect(sums(bare)).toEqual({ booked: 10, kept: 7, 'not-kept': 2, cancelled: 1 })
  })
})

test('working days are counted from a day until another, weekends left out', () => {
  expect(workingDays('2026-11-20', '2026-11-23'), 'Friday to Monday').toBe(1)
  expect(workingDays('2026-11-21', '2026-11-22'), 'within a weekend').toBe(0)
  expect(workingDays('2026-11-23', '2026-11-23')).toBe(0)
  expect(workingDays('2026-11-22', '2026-12-06'), 'two whole weeks').toBe(10)
})
