import { expect, test } from 'vitest'
import { languages, textsIn } from '../../kiosk/texts.ts'
import { bandOf, lix } from '../../server/catalogue/lix.ts'

/** Every text of a tree, those with a number or a name filled in. */
function told(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  if (typeof texts === 'function') return [String(texts('3'))]
  return texts && typeof texts === 'object' ? Object.values(texts).flatMap(told) : []
}

test('the kiosk speaks plainly', () => {
  const text = told(textsIn('da')).map((one) => (/[.!?]$/.test(one) ? one : `${one}.`))
  expect(['very easy', 'easy']).toContain(bandOf(lix(text.join(' '))))
})

test('nothing is left unsaid in any language', () => {
  for (const language of languages) for (const one of told(textsIn(language))) expect(one.trim()).not.toBe('')
})
