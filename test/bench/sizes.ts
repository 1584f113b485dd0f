import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figures.ts'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

const apps = join(import.meta.dirname, '..', '..', 'dist', 'apps')

/** All JavaScript of each citizen's screen, gzipped, what is loaded later included. */
export async function measureSizes(): Promise<Figure[]> {
  const manifest = JSON.parse(readFileSync(join(apps, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const size = (name: string, page: string, limit?: number): Figure => ({
    name: `${name}, JavaScript gzipped`,
    value: kilobytes(manifest, page),
    unit: 'kB',
    ...(limit ? { limit: { atMost: limit } } : {}),
  })
  return [
    size('Kiosk', 'kiosk/index.html', 45),
    size('Wall', 'display/wall.html', 45),
    size('Counter sign', 'display/sign.html', 45),
    size('Phone ticket', 'display/ticket.html'),
    size('Counter app', 'counter/index.html'),
  ]
}

function kilobytes(manifest: Record<string, Chunk>, page: string): number {
  const files = new Set<string>()
  const visit = (name: string): void => {
    const chunk = manifest[name]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next)
  }
  visit(page)
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(apps, file))).length, 0)
  return bytes / 1000
}
