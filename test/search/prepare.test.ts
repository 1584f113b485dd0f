import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { documentsOf } from '../../server/search/documents.ts'
import { prepareSearch } from '../../server/search/search.ts'
import { herning } from '../catalogue/given.ts'
import { search } from './utterances.ts'

test('while a whole catalogue is read others have their turns, and the same is found afterwards', async () => {
  let turns = 0
  let isReady = false
  const prepared = prepareSearch(documentsOf(herning)).finally(() => {
    isReady = true
  })
  for (; !isReady; turns++) await turn()
  expect(turns).toBeGreaterThan(5)
  const found = await prepared
  for (const text of ['jeg har tabt mit pas', 'kørekort', 'min mor kan ikke selv logge på', 'flytte'])
    expect(found(text, 'da')).toEqual(search(text, 'da'))
})
