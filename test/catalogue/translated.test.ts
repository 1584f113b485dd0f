import { describe, expect, test } from 'vitest'
import { languages } from '../../server/catalogue/languages.ts'
import { herning } from './given.ts'

/** Each text of the document, by where it stands, with the languages that it lacks. */
function untold(node: unknown, path: string): { at: string; lacks: string[] }[] {
  if (typeof node !== 'object' || node === null) return []
  const said = node as Readonly<Record<string, unknown>>
  if (typeof said.da === 'string')
    return [{ at: path, lacks: languages.filter((language) => !said[language]) }]
  return Object.entries(said).flatMap(([name, inner]) => untold(inner, `${path}.${name}`))
}

const texts = untold(herning, 'herning')

describe('the built-in catalogue', () => {
  test('has texts to translate', () => expect(texts.length).toBeGreaterThan(200))

  test.each(languages)('lacks nothing in %s', (language) => {
    expect(texts.filter(({ lacks }) => lacks.includes(language)).map(({ at }) => at)).toEqual([])
  })
})
