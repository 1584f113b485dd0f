import { describe, expect, test } from 'vitest'
import { rolesOf, sums, table } from './files.ts'

describe('letters and cases', () => {
  test('a list of cases counts each on the day it came and on the day it was closed, by its KLE number', async () => {
    const came = await table(
      'case-system',
      [
        'Sagsnr;KLE-nummer;Sagstitel;Sagsbehandler;Oprettet;Afsluttet',
        '26/0001;23.05.10;Flytning Testnavn;ABC;02-11-2026;04-11-2026',
        '26/0002;23.05.10-G01-7-26;Flytning;ABC;02-11-2026;',
        '26/0003;23.09.02 Pas;Pas;DEF;03.11.2026 10:15;03-11-2026',
        '26/0003;23.09.02 Pas;Pas;DEF;03-11-2026;03-11-2026',
      ].join('\n'),
    )
    expect(rolesOf(came)).toEqual(['case', 'subject', 'personal', 'personal', 'received-on', 'closed-on'])
    expect(came.leftOut).toEqual([{ line: 5, why: 'same-case' }])
    expect(came.counts).toEqual([
      { listed: '2026-11-02', day: '2026-11-02', half: null, kle: '23.05.10', measure: 'received', count: 2 },
      { listed: '2026-11-02', day: '2026-11-04', half: null, kle: '23.05.10', measure: 'closed', count: 1 },
      { listed: '2026-11-03', day: '2026-11-03', half: null, kle: '23.09.02', measure: 'received', count: 1 },
      { listed: '2026-11-03', day: '2026-11-03', half: null, kle: '23.09.02', measure: 'closed', count: 1 },
    ])
    expect(JSON.stringify(came)).not.toMatch(/Testnavn|ABC|26\/000/)
  })

  test('a table of how many there were has its date once for all its subjects', async () => {
    const came = await table(
      'mail',
      'Dato;Emne nr;Modtaget;Besvaret\n23-11-2026;23.05.10;5;3\n;23.09.02;2;2\n;;7;5\n24-11-2026;32.03.04;1;\n',
    )
    expect(rolesOf(came)).toEqual(['date', 'subject', 'received', 'closed'])
    expect(sums(came)).toEqual({ received: 8, closed: 5 })
    expect(came.leftOut).toEqual([{ line: 4, why: 'total' }])
  })

  test('a KLE number must have its form and its main group, and a date of Excel taken back', async () => {
    const came = await table(
      'case-system',
      [
        'Oprettet dato;KLE',
        '23-11-2026;23.05.10',
        '23-11-2026;23.05',
        '23-11-2026;99.05.10',
        '23-11-2026;23.99.10',
        '23-11-2026;23-05-2010',
        '23-11-2026;',
        '23-11-2026;Flytning',
      ].join('\n'),
    )
    expect(came.faults).toEqual([
      { line: 3, column: 'KLE', problem: 'kle-is-wrong' },
      { line: 4, column: 'KLE', problem: 'kle-is-unknown' },
    ])
    expect(came.notices).toEqual([
      { name: 'kle-from-date', rows: 1 },
      { name: 'without-subject', rows: 1 },
    ])
    expect(came.counts.map(({ kle, count }) => [kle, count])).toEqual([
      ['23.05.10', 3],
      ['23.99.10', 1],
      [null, 1],
    ])
  })

  test('what was closed before it came is wrong, and a list without any subject is none of a case system', async () => {
    const came = await table(
      'mail',
      'Modtaget;Besvaret\n05-11-2026;04-11-2026\n05-11-2026;05-11-2026\n05-11-2026;\n',
    )
    expect(rolesOf(came)).toEqual(['received-on', 'closed-on'])
    expect(came.faults).toEqual([{ line: 2, column: 'Besvaret', problem: 'before-it-was-received' }])
    expect((await table('case-system', 'Modtaget;Lukket\n05-11-2026;05-11-2026\n')).missing).toEqual([
      ['subject'],
    ])
  })
})
