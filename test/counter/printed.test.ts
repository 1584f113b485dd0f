import { expect, test } from 'vitest'
import { doubtOf } from '../../counter/desk/paper.ts'
import { saidOf } from '../../counter/printed.ts'
import { devices as words } from '../../server/contract/texts/da/devices.ts'

const said = (outcome: unknown) => saidOf({ ok: true, body: { outcome } }, 'P042', words)

test('what came of a paper is said in one sentence', () => {
  expect(said('printed')).toEqual({ sentence: 'P042 er printet.', refused: false })
  expect(said('no-paper')?.sentence).toBe('P042 blev ikke printet: printeren mangler papir.')
  expect(said('uncertain')).toEqual({
    sentence: 'Vi ved ikke, om P042 kom ud. Se efter i printeren.',
    refused: true,
  })
})

test('an outcome that nobody knows yet is not taken for paper', () =>
  expect(said('folded')?.refused).toBe(true))

test('no answer sends one to the printer, and any other no keeps its own sentence', () => {
  expect(saidOf({ ok: false, name: 'no-answer' }, 'P042', words)?.sentence).toBe(words.noAnswer)
  expect(saidOf({ ok: false, name: 'ticket-is-unknown' }, 'P042', words)).toBeNull()
})

test('only a paper that is not sure is marked', () => {
  for (const slip of ['none', 'printing', 'printed'] as const) expect(doubtOf(slip)).toBeNull()
  expect(doubtOf('uncertain')).toBe('uncertain')
  for (const slip of ['no-paper', 'cover-open', 'cutter', 'offline', 'unrecoverable', 'unreachable'] as const)
    expect(doubtOf(slip)).toBe('none')
})
