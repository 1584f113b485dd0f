import { expect, test } from 'vitest'
import { piecesOf } from '../../../counter/settings/ordlab/pieces.ts'

test('a text is cut at its marks, which may lie within each other, and nothing of it is lost', () => {
  const text = 'Såfremt det sendes.'
  const pieces = piecesOf(text, [
    { from: 0, to: 18, kind: 'long-sentence', instead: '21' },
    { from: 0, to: 7, kind: 'officialese', instead: 'hvis' },
    { from: 12, to: 18, kind: 'passive', instead: '' },
  ])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces).toEqual([
    { text: 'Såfremt', kinds: ['long-sentence', 'officialese'] },
    { text: ' det ', kinds: ['long-sentence'] },
    { text: 'sendes', kinds: ['long-sentence', 'passive'] },
    { text: '.', kinds: [] },
  ])
})

test('a text without marks is one piece', () => {
  expect(piecesOf('Hej', [])).toEqual([{ text: 'Hej', kinds: [] }])
})
