import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

const yearSeconds = 31_536_000

/** The screens' pages, built beforehand; each tells the version that it is of, so that an old one knows to reload. */
export function pageRoutes(folder: string, version: string, emulator: boolean) {
  const page = (file: string): string =>
    readFileSync(join(folder, file), 'utf8').replaceAll('%VERSION%', version)
  const app = new Hono()
  const show = (path: string, file: string) => {
    const html = page(file)
    app.get(path, (c) => c.html(html, 200, { 'Cache-Control': 'no-cache' }))
  }
  show('/', 'display/home.html')
  show('/kiosk', 'kiosk/index.html')
  show('/wall', 'display/wall.html')
  show('/sign/:counter', 'display/sign.html')
  show('/t/:ticket', 'display/ticket.html')
  show('/counter', 'counter/index.html')
  if (emulator) show('/emulator', 'hardware/emulator/page/index.html')
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
