import { expect, test } from 'vitest'
import { find } from '../../counter/desk/find.ts'

const places = ['Skranke 3', 'Kørekort', 'Navne- og adressebeskyttelse', 'Nyt sundhedskort'].map((name) => ({
  id: name,
  name,
}))
const found = (written: string) => find(places, written).map(({ name }) => name)

test('nothing written shows everything', () => expect(found('  ')).toHaveLength(4))

test('a few letters find a word wherever it stands in the name', () => {
  expect(found('kø')).toEqual(['Kørekort'])
  expect(found('ADR')).toEqual(['Navne- og adressebeskyttelse'])
  expect(found('3')).toEqual(['Skranke 3'])
})

test('a word that begins so comes before one that only holds it', () =>
  expect(found('k')[0]).toBe('Kørekort'))

test('the end of a word finds too, after the others', () =>
  expect(found('kort')).toEqual(['Kørekort', 'Nyt sundhedskort']))
