import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeTicket } from '../clerk.ts'
import { type Operation, readApi } from '../fuzz/document.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { type Running, startLobby } from '../running.ts'
import { type Browser, leader } from '../staff.ts'
import { lastingFolder } from '../temporary.ts'

let lobby: Running
let boss: Browser
let operations: readonly Operation[]
let ticket: string
beforeAll(async () => {
  const folder = lastingFolder(afterAll)
  const environment = { CATALOGUE: alwaysOpen(folder), PUBLIC_URL: 'https://koe.example.dk' }
  lobby = await startLobby({ dataDir: folder, environment })
  boss = await leader(lobby)
  ticket = (await takeTicket(lobby.address)).id
  operations = (await readApi(lobby.address)).operations
}, 60_000)
afterAll(() => lobby.kill())

const look = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${lobby.address}${path}`, {
    method,
    headers: { cookie: boss.cookies(), ...headers },
    redirect: 'manual',
  })

/** What is wrong with the headers of an answer; empty where nothing is. */
function wrongIn({ headers }: Response): string[] {
  const policy = headers.get('content-security-policy') ?? ''
  const is = (name: string) => headers.get(name) ?? ''
  const rules: readonly (readonly [string, boolean])[] = [
    [
      'runs what is written into a page',
      /unsafe|\*|https?:/.test(policy) || !/default-src '(self|none)'/.test(policy),
    ],
    ['may stand in a frame of others', !/frame-ancestors '(none|self)'/.test(policy)],
    ['leaves its kind to be guessed', is('x-content-type-options') !== 'nosniff'],
    ['is given to other sites', is('cross-origin-resource-policy') !== 'same-origin'],
    ['forgets TLS', is('strict-transport-security') !== 'max-age=31536000'],
    ['tells what it runs on', headers.has('x-powered-by') || headers.has('server')],
  ]
  return rules.flatMap(([what, isWrong]) => (isWrong ? [what] : []))
}

const pages = [
  '/',
  '/kiosk',
  '/kiosk?draft',
  '/wall',
  '/sign/3',
  '/counter',
  '/emulator',
  '/api',
  '/api/page.css',
]
const others = [
  '/guide/pas?language=ar',
  '/guide/gone',
  '/guide.css',
  '/nowhere',
  '/assets/gone.js',
  '/api/nowhere',
]

test('every page, script and error stands under the same strict policy', async () => {
  const assets = join(import.meta.dirname, '..', '..', 'dist', 'apps', 'assets')
  const built = readdirSync(assets).filter((name) => !/\.(br|gz)$/.test(name))
  const kinds = ['.js', '.css', '.woff2'].map((kind) => built.find((name) => name.endsWith(kind)) ?? kind)
  const paths = [
    ...pages,
    ...others,
    `/t/${ticket}`,
    ...kinds.map((name) => `/assets/${name}`),
    '/socket.io/?EIO=4',
  ]
  for (const path of paths) expect(wrongIn(await look(path)), path).toEqual([])
  expect((await look(`/assets/${kinds[0]}`)).status).toBe(200)
})

test('no page has a script or a style written into it', async () => {
  for (const path of [...pages, '/guide/pas', '/guide/gone', `/t/${ticket}`]) {
    const html = (await (await look(path)).text()).replace(
      /<script type="application\/json"[^>]*>.*?<\/script>/gs,
      '',
    )
    const written = html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style|\son[a-z]+=|\sstyle=|javascript:/gi)
    expect(written, path).toBeNull()
  }
})

/** What is put in for the names in a path: things that are there, so that the answer is a real one. */
const named: Record<string, string> = {
  code: '482913',
  counter: '3',
  version: '1',
  period: '2026',
  day: '2026-11-27',
  guide: 'pas',
  language: 'da',
  picture: 'pas',
  question: 'overview',
  sort: 'visits',
  table: 'open-waits-by-month',
  kind: 'phone',
}
const filled = ({ path }: Operation) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'ticket' ? ticket : (named[name] ?? '1')))
const asked: Record<string, string> = {
  from: '2026-11-01',
  to: '2026-11-25',
  day: '2026-11-25',
  language: 'da',
  format: 'csv',
  q: 'pas',
  text: 'https://www.herning.dk',
}
const queryOf = ({ parameters }: Operation) =>
  new URLSearchParams(
    parameters.flatMap(({ in: place, name, schema, required }) => {
      if (place !== 'query' || (!required && schema.type === 'integer')) return []
      return asked[name] === undefined ? [] : [[name, asked[name]]]
    }),
  )

test('every answer of the API too: figures, files, pictures, sounds and refusals', async () => {
  const kinds = new Set<string>()
  for (const one of operations.filter(({ method, path }) => method === 'GET' && !path.endsWith('/live'))) {
    for (const cookie of [boss.cookies(), '']) {
      const answer = await look(`${filled(one)}?${queryOf(one)}`, { cookie })
      await answer.arrayBuffer()
      kinds.add(answer.headers.get('content-type')?.split(';')[0] ?? '')
      expect(wrongIn(answer), one.path).toEqual([])
      if (
        cookie !== '' &&
        answer.status === 200 &&
        one.path.match(/people|audit|session$|booking|tickets|draft/)
      )
        expect(answer.headers.get('cache-control'), one.path).toBe('no-store')
    }
  }
  expect([...kinds]).toEqual(
    expect.arrayContaining(['application/json', 'text/csv', 'application/pdf', 'image/png']),
  )
}, 90_000)

/** Says how long the body is, and sends none of it: what is too long is refused before a byte is read. */
function announced(one: Operation, bytes: number): Promise<number> {
  const headers = {
    cookie: boss.cookies(),
    'content-type': one.body?.kind ?? 'text/plain',
    'content-length': bytes,
  }
  return new Promise((done, failed) => {
    const line = request(new URL(filled(one), lobby.address), { method: one.method, headers, agent: false })
    line.on('response', (answer) => {
      done(answer.statusCode ?? 0)
      answer.destroy()
    })
    line.on('error', failed).flushHeaders()
  })
}

test('no route reads a body that is longer than what it is for', async () => {
  const changing = operations.filter(({ method }) => method !== 'GET')
  expect(changing.length).toBeGreaterThan(50)
  const most = 5_000_001
  for (const one of changing) expect(await announced(one, most), one.path).toBe(413)
  const longer = ['settings/draft', 'booking-lists/table', 'imports/']
  for (const one of changing.filter(({ path }) => !longer.some((part) => path.includes(part))))
    expect(await announced(one, 65_537), one.path).toBe(413)
  const endless = { method: 'POST', headers: { 'content-type': 'application/json' } }
  const body = new Blob(['{}']).stream()
  const answer = await fetch(`${lobby.address}/api/tickets`, {
    ...endless,
    body,
    duplex: 'half',
  } as RequestInit)
  expect(answer.status).toBe(411)
})
