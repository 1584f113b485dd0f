import { expect, test } from 'vitest'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

const dot = `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='}`

async function lobby(): Promise<string> {
  const dataDir = temporaryFolder()
  const catalogue = alwaysOpen(dataDir, (draft) => {
    draft.pictures = [...(draft.pictures ?? []), { id: 'prik', data: dot }]
    draft.guides = [
      ...draft.guides,
      { id: 'prove', title: { da: 'Prøve', ar: 'تجربة' }, text: { da: '- Et foto', ar: '- صورة' } },
    ]
  })
  const { address } = await lobbyForTest({ dataDir, environment: { CATALOGUE: catalogue } })
  return `${address}/api`
}
const print = (api: string, guide: string, language: string) =>
  fetch(`${api}/guides/${guide}/print`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language }),
  })

test('a guide is told in the language that was asked for, or in Danish', async () => {
  const api = await lobby()
  const ask = async (language: string) => (await fetch(`${api}/guides/prove?language=${language}`)).json()
  expect(await ask('ar')).toMatchObject({
    language: 'ar',
    title: 'تجربة',
    parts: [{ part: 'list', items: ['صورة'] }],
  })
  expect(await ask('tr')).toMatchObject({ language: 'da', title: 'Prøve' })
  expect((await fetch(`${api}/guides/ukendt?language=da`)).status).toBe(404)
  expect(await ask('xx')).toMatchObject({ error: { name: 'bad-input', field: 'language' } })
})

test('a guide comes out of the printer, and its picture is shown', async () => {
  const api = await lobby()
  expect(await (await print(api, 'prove', 'ar')).json()).toEqual({ outcome: 'printed' })
  expect((await print(api, 'ukendt', 'da')).status).toBe(404)
  const picture = await fetch(`${api}/pictures/prik`)
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect((await fetch(`${api}/pictures/ukendt`)).status).toBe(404)
})
