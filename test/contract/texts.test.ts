import { describe, expect, test } from 'vitest'
import { lix } from '../../server/catalogue/lix.ts'
import { languages } from '../../server/contract/languages.ts'
import { told } from './told.ts'

/** Every file of texts that citizens read, by its path. */
const files = import.meta.glob<Record<string, unknown>>(
  '../../server/contract/texts/*/{common,kiosk,phone,slip,handout,wall}.ts',
  { eager: true },
)
const read = Object.entries(files).map(([path, texts]) => {
  const [language = '', file = ''] = path.split('/').slice(-2)
  return { language, file: file.replace('.ts', ''), texts }
})

test.each(languages)('all that a citizen reads is there in %s, and nothing is left unsaid', (language) => {
  const own = read.filter((one) => one.language === language)
  const needed = ['common', 'handout', 'kiosk', 'phone', 'slip']
  expect(own.map(({ file }) => file)).toEqual(expect.arrayContaining(needed))
  for (const { file, texts } of own)
    for (const one of told(texts)) expect(one.trim(), `${language}/${file}`).not.toBe('')
})

describe('the Danish texts are easy to read:', () => {
  const danish = read.filter(({ language }) => language === 'da')
  test.each(danish.map(({ file, texts }) => [file, texts] as const))('%s', (_, texts) => {
    const sentences = told(texts).filter((one) => one.includes(' '))
    expect(lix(sentences.map((one) => (/[.!?…]$/.test(one) ? one : `${one}.`)).join(' '))).toBeLessThan(35)
  })
})

test('no language was left in another: none says what Danish or English says, but for names', () => {
  const plain = (texts: unknown) => told(texts).filter((one) => one.length > 12)
  for (const { language, file, texts } of read) {
    if (language === 'da' || language === 'en') continue
    const others = read.filter((one) => one.file === file && (one.language === 'da' || one.language === 'en'))
    const foreign = new Set(others.flatMap((one) => plain(one.texts)))
    expect(
      plain(texts).filter((one) => foreign.has(one)),
      `${language}/${file}`,
    ).toEqual([])
  }
})
