import { describe, expect, test } from 'vitest'
import { bandOf, lix } from '../../server/catalogue/lix.ts'

describe('the readability index', () => {
  test('is words a sentence plus the share of long words', () => {
    expect(lix('Tag dit pas med.')).toBe(4)
    expect(lix('Tag dit kørekort med.')).toBe(4 + 25)
    expect(lix('Tag dit pas med. Kom i god tid.')).toBe(4)
  })

  test('counts letters, so Danish letters count and digits do not', () => {
    expect(lix('blåbære')).toBe(1 + 100)
    expect(lix('96282400')).toBe(1)
  })

  test('a long word has seven letters', () => {
    expect(lix('seksti')).toBe(1)
    expect(lix('syvogen')).toBe(101)
  })

  test('a hyphen holds a word together, and a full stop in a number ends nothing', () => {
    expect(lix('ID-kort')).toBe(1)
    expect(lix('Klokken 12.30 er der lukket.')).toBe(6 + 100 / 6)
  })

  test('questions and exclamations are sentences, and a text without a stop is one', () => {
    expect(lix('Har du ID? Kom nu! Vi er her')).toBe(8 / 3)
  })

  test('no words are easy to read', () => expect(lix(' … ')).toBe(0))
})

test.each([
  [0, 'very easy'],
  [24.9, 'very easy'],
  [25, 'easy'],
  [34.9, 'easy'],
  [35, 'medium'],
  [45, 'hard'],
  [55, 'very hard'],
])('%f is %s', (index, band) => expect(bandOf(index)).toBe(band))
