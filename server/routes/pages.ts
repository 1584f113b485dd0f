import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { type First, firstId } from '../contract/first.ts'
import { heldFilesAt, heldMark, shellOf, workerAt } from '../contract/held.ts'
import { heldFiles } from '../held-files.ts'

const yearSeconds = 31_536_000

export interface PageParts {
  readonly version: string
  readonly emulator: unknown
  /** What a kiosk's page brings along. */
  readonly first: () => Promise<First>
}

/** A block of data, which no browser runs; no text in it can end it. */
const bring = (first: First): string =>
  `<script type="application/json" id="${firstId}">${JSON.stringify(first).replaceAll('<', '\\u003c')}</script>`

/** Tells a page that its browser held it. */
const marked = (html: string): string =>
  html.replace('</head>', `<meta name="${heldMark}" content="yes"></head>`)

/** The screens' pages, built beforehand; each tells the version that it is of, so that an old one knows to reload. */
export function pageRoutes(folder: string, parts: PageParts) {
  const { version, emulator } = parts
  const page = (file: string): string =>
    readFileSync(join(folder, file), 'utf8').replaceAll('%VERSION%', version)
  const app = new Hono()
  const show = (path: string, file: string, change = (html: string) => html) => {
    const html = change(page(file))
    app.get(path, (c) => c.html(html, 200, { 'Cache-Control': 'no-cache' }))
  }
  show('/', 'display/home.html')
  show(shellOf('kiosk'), 'kiosk/index.html', marked)
  show(shellOf('wall'), 'display/wall.html', marked)
  show(shellOf('sign'), 'display/sign.html', marked)
  const kiosk = page('kiosk/index.html')
  app.get('/kiosk', async (c) => {
    const block = bring(await parts.first())
    // Given as a text it would be read for "$&" and the like, which anybody may have written into the document.
    const html = kiosk.replace('</head>', () => `${block}</head>`)
    return c.html(html, 200, { 'Cache-Control': 'no-cache' })
  })
  show('/wall', 'display/wall.html')
  show('/sign/:counter', 'display/sign.html')
  show('/t/:ticket', 'display/ticket.html')
  show('/counter', 'counter/index.html')
  if (emulator !== null) show('/emulator', 'hardware/emulator/page/index.html')
  const worker = page('worker.js')
  app.get(workerAt, (c) =>
    c.body(worker, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }),
  )
  const files = heldFiles(folder)
  app.get(heldFilesAt, (c) => c.json({ version, files }, 200, { 'Cache-Control': 'no-store' }))
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_path, c) => c.header('Cache-Control', `public, max-age=${yearSeconds}, immutable`),
    }),
  )
  return app
}
