import { describe, expect, test } from 'vitest'
import { clockOf, numberOf, wrongIn } from '../../server/contract/later-check.ts'
import type { LaterRow } from '../../server/contract/later-words.ts'

test('a time is taken as a hand writes it', () => {
  expect(['0915', '915', '9.15', '9:15', '09.15', ' 9 15 '].map(clockOf)).toEqual(Array(6).fill('09:15'))
  expect(['2400', '0960', '9', '', 'ti', '12345'].map(clockOf)).toEqual(Array(6).fill(null))
})

test('a number is taken as a hand writes it', () => {
  expect(['KP001', 'kp1', 'KP 01', 'kp-1'].map(numberOf)).toEqual(Array(4).fill('KP001'))
  expect(['', '001', 'KP', 'KP12345'].map(numberOf)).toEqual(Array(4).fill(null))
})

describe('each fault is named by its row and field:', () => {
  const right: LaterRow = {
    number: 'KP001',
    errand: 'pas',
    came: '0915',
    called: '0930',
    finished: '0940',
    outcome: 'settled',
    counter: '3',
  }
  const known = { errands: new Set(['pas']), counters: new Set(['3']), until: null }
  const faults = (change: Partial<LaterRow>, until: string | null = null) =>
    wrongIn([right, { ...right, number: 'KP002', ...change }], { ...known, until }).map(
      ({ row, field, problem }) => [row, field, problem],
    )
  test.each<[string, Partial<LaterRow>, string, string]>([
    ['called before they came', { called: '0900' }, 'called', 'before-came'],
    ['finished before they were called', { finished: '0920' }, 'finished', 'before-called'],
    ['an errand that nobody knows', { errand: 'jul' }, 'errand', 'unknown'],
    ['a counter that nobody knows', { counter: '77' }, 'counter', 'unknown'],
    ['the same number twice', { number: 'kp1' }, 'number', 'twice'],
    ['no number', { number: '' }, 'number', 'missing'],
    ['helped, and nobody wrote when', { called: '' }, 'called', 'missing'],
    ['left before their turn, and called', { outcome: 'withdrawn' }, 'called', 'never-called'],
    ['no time of a day', { came: '2515' }, 'came', 'no-time'],
  ])('%s', (_, change, field, problem) => {
    expect(faults(change)).toEqual([[1, field, problem]])
  })
  test('nothing is wrong with a row that is right, nor with one who left, or did not come', () => {
    expect(faults({})).toEqual([])
    expect(faults({ outcome: 'withdrawn', called: '', finished: '' })).toEqual([])
    expect(faults({ outcome: 'absent', finished: '' })).toEqual([])
  })
  test('of today nothing is entered that has not been yet, and no number that the lobby may still give', () => {
    expect(faults({ finished: '1201' }, '12:00')).toEqual([[1, 'finished', 'in-future']])
    expect(faults({ number: 'P017' }, '12:00')).toEqual([[1, 'number', 'own-series']])
    expect(faults({ number: 'P017' })).toEqual([])
  })
})
