import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sentenceOf, wordsOf } from '../../server/speech/announcement.ts'
import { somaliForEspeak } from '../../server/speech/somali.ts'
import { spokenLanguages } from '../../server/speech/words.ts'

const pack = join(import.meta.dirname, '..', '..', 'server', 'speech', 'pack')
const clips = (number: string, counter: string, language: (typeof spokenLanguages)[number] = 'da') =>
  wordsOf({ number, counter, language })
    .map(({ clip }) => clip)
    .join(' ')

test('a number is said figure by figure, as it stands on the paper, and then where to go', () => {
  expect(clips('P042', '3')).toBe('number p 0 4 2 to-counter 3')
  expect(sentenceOf({ number: 'P042', counter: '3', language: 'da' })).toBe('nummer P 0 4 2, til skranke 3.')
})

test('a counter up to twenty is said as one number, and any other letter by letter', () => {
  expect(clips('P042', '12')).toBe('number p 0 4 2 to-counter 12')
  expect(clips('P042', '21')).toBe('number p 0 4 2 to-counter 2 1')
  expect(clips('P042', 'Å1-b')).toBe('number p 0 4 2 to-counter aa 1 b')
})

test('a counter that nobody can say leaves the number, which the wall shows the way to', () => {
  expect(clips('P042', '→')).toBe('number p 0 4 2')
  expect(sentenceOf({ number: 'P042', counter: '→', language: 'en' })).toBe('number P 0 4 2.')
})

test('in Turkish the counter comes before the word that leads to it', () => {
  expect(clips('P042', '3', 'tr')).toBe('number p 0 4 2 3 to-counter')
  expect(sentenceOf({ number: 'P042', counter: '3', language: 'tr' })).toBe(
    'numara P 0 4 2, 3 numaralı gişeye.',
  )
})

test('the pack that ships has every word of every announcement in ten languages', () => {
  const wanted = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}0123456789`)
  const counters = [...Array.from({ length: 99 }, (_, counter) => String(counter + 1)), 'ABCD', 'ÆØÅ']
  const missing = spokenLanguages.flatMap((language) =>
    [
      ...wanted.map((number) => clips(number, '1', language)),
      ...counters.map((one) => clips('A1', one, language)),
    ]
      .flatMap((said) => said.split(' '))
      .filter((clip) => !existsSync(join(pack, language, `${clip}.opus`))),
  )
  expect(spokenLanguages).toHaveLength(10)
  expect(missing).toEqual([])
})

test('Somali is spelled out in sounds: x and c from the throat, doubled letters long, figures in words', () => {
  expect(somaliForEspeak('P lix')).toBe("P [[l'iH]]")
  expect(somaliForEspeak('saddex')).toBe("[[s'ad:eH]]")
  expect(somaliForEspeak('21')).toBe(" [[k'ow]] [['ijo]] [[lab'a:tan]] ")
})
