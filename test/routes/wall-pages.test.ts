import { expect, test } from 'vitest'
import { defaultCatalogueValue } from '../../server/catalogue/herning.ts'
import { Catalogue } from '../../server/catalogue/schema.ts'
import { wallPageRoutes } from '../../server/routes/wall-pages.ts'

test('what a wall shows is made once for each version of the document, however often it is asked for', async () => {
  let version = 'a'
  let reads = 0
  const document = () => {
    reads += 1
    return Catalogue.parse(defaultCatalogueValue())
  }
  const app = wallPageRoutes({ catalogue: { document, version: () => version } })
  const ask = async () => (await app.request('/wall-pages')).json()
  const first = await ask()
  expect(first).toMatchObject({ version: 'a', courses: expect.any(Array) })
  expect(await ask()).toEqual(first)
  expect(reads).toBe(1)
  version = 'b'
  expect(await ask()).toMatchObject({ version: 'b' })
  expect(reads).toBe(2)
})
