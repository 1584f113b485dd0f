import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figures.ts'

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

const apps = join(import.meta.dirname, '..', '..', 'dist', 'apps')

/** All JavaScript of each citizen's screen, gzipped, what is loaded later included. */
export async function measureSizes(): Promise<Figure[]> {
  const manifest = manifestIn('manifest.json')
  const size = (name: string, page: string, limit?: number): Figure => ({
    name: `${name}, JavaScript gzipped`,
    value: kilobytes(manifest, page),
    unit: 'kB',
    ...(limit ? { limit: { atMost: limit } } : {}),
  })
  return [
    size('Kiosk with one language', 'kiosk/index.html', 60),
    ...languageSizes(manifest, 'kiosk/index.html'),
    size('Wall', 'display/wall.html', 45),
    size('Counter sign', 'display/sign.html', 45),
    {
      name: 'Phone ticket, all of the page with its longest language, gzipped',
      value: pageKilobytes(manifestIn('phone.json')),
      unit: 'kB',
      limit: { atMost: 30 },
    },
    {
      name: 'Desk: what the counter app needs before other pages are opened, JavaScript gzipped',
      value: kilobytesOf(files(manifest, 'counter/index.html', false)),
      unit: 'kB',
      limit: { atMost: 90 },
    },
    size('Counter app with all of its pages', 'counter/index.html'),
  ]
}

function manifestIn(file: string): Record<string, Chunk> {
  return JSON.parse(readFileSync(join(apps, '.vite', file), 'utf8'))
}

/** A phone page is HTML, styles and JavaScript; it has no letters and no pictures of its own. */
function pageKilobytes(manifest: Record<string, Chunk>): number {
  const page = 'display/ticket.html'
  const own = files(manifest, page)
  const styles = Object.values(manifest).flatMap(({ file, css }) => (own.has(file) ? (css ?? []) : []))
  const languages = texts(manifest, page).map((name) => kilobytesOf(files(manifest, name)))
  return kilobytesOf([...new Set([page, ...own, ...styles])]) + Math.max(0, ...languages)
}

/** What choosing a language loads: the largest one, and all of them together. */
function languageSizes(manifest: Record<string, Chunk>, page: string): readonly Figure[] {
  const own = files(manifest, page)
  const others = texts(manifest, page).map((name) =>
    [...files(manifest, name)].filter((file) => !own.has(file)),
  )
  const all = new Set(others.flat())
  return [
    { name: 'Kiosk, its nine other languages', value: kilobytesOf(all), unit: 'kB' },
    {
      name: 'Kiosk, one file of a language at most',
      value: Math.max(0, ...others.map(kilobytesOf)),
      unit: 'kB',
    },
  ]
}

/** A language's texts are a file of their own, loaded when somebody chooses it. */
const isText = (name: string): boolean => /contract\/texts\/|phone\/languages\/|^_common-/.test(name)
const texts = (manifest: Record<string, Chunk>, page: string): readonly string[] =>
  (manifest[page]?.dynamicImports ?? []).filter(isText)

const kilobytes = (manifest: Record<string, Chunk>, page: string): number =>
  kilobytesOf(files(manifest, page))

/** All files of a page, those loaded later included where that is wanted, but for languages. */
function files(manifest: Record<string, Chunk>, page: string, laterToo = true): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const chunk = manifest[name]
    if (!chunk || found.has(chunk.file)) return
    found.add(chunk.file)
    for (const next of chunk.imports ?? []) visit(next)
    if (!laterToo) return
    for (const next of chunk.dynamicImports ?? []) if (!isText(next)) visit(next)
  }
  visit(page)
  return found
}

const kilobytesOf = (all: Iterable<string>): number =>
  [...all].reduce((sum, file) => sum + gzipSync(readFileSync(join(apps, file))).length, 0) / 1000
