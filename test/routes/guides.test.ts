import { expect, test } from 'vitest'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { lobbyForTest } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { temporaryFolder } from '../temporary.ts'

const dot = `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='}`

const shared = sharedLobby(
  open((draft) => {
    draft.pictures = [...(draft.pictures ?? []), { id: 'prik', data: dot }]
    draft.guides = [
      ...draft.guides,
      { id: 'prove', title: { da: 'Prøve', ar: 'تجربة' }, text: { da: '- Et foto', ar: '- صورة' } },
    ]
  }),
)
const lobby = async () => `${(await shared()).address}/api`
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

test('a guide has a page that a phone reads without a script, in its language and from its side', async () => {
  const api = await lobby()
  const root = api.replace(/\/api$/, '')
  const { page } = (await (await fetch(`${api}/guides/prove?language=ar`)).json()) as { page: string }
  const answer = await fetch(page)
  const html = await answer.text()
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<h1>تجربة</h1>')
  expect(html).not.toContain('<script')
  expect(html.length + (await (await fetch(`${root}/guide.css`)).text()).length).toBeLessThan(8000)
  // The street runs from the left, apart from the office beside it.
  expect(html).toMatch(/<bdi>[^<]+<\/bdi>، <bdi dir="ltr">Torvet 5, 7400 Herning<\/bdi>/)
  // It leads to each language that it is told in, and to no other.
  expect([...html.matchAll(/language=(\w+)" lang/g)].map(([, language]) => language)).toEqual(['da', 'ar'])
  expect(await (await fetch(`${root}/guide/prove?language=nonsense`)).text()).toContain('lang="da"')
  const gone = await fetch(`${root}/guide/ukendt`)
  expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('Siden findes ikke mere')])
})

test('what an editor wrote is text on that page, and never a part of it', async () => {
  const dataDir = temporaryFolder()
  const text = '<b>fed</b>\n\n- <img src=x onerror=alert(1)>\n- 5 < 7 & 8 > 6'
  const catalogue = alwaysOpen(dataDir, (draft) => {
    draft.guides = [...draft.guides, { id: 'prove', title: { da: '</title><script>' }, text: { da: text } }]
  })
  const { address } = await lobbyForTest({ dataDir, environment: { CATALOGUE: catalogue } })
  const html = await (await fetch(`${address}/guide/prove`)).text()
  expect(html).not.toMatch(/<script|<img|<b>/)
  expect(html).toContain('5 &lt; 7 &amp; 8 &gt; 6')
})

test('a guide is had on A4 too', async () => {
  const api = await lobby()
  const sheet = await fetch(`${api}/guides/prove/sheet.pdf?language=ar`)
  expect(sheet.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await sheet.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect((await fetch(`${api}/guides/ukendt/sheet.pdf?language=da`)).status).toBe(404)
})
