import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeldPage } from './contract/held.ts'

/** One file of the built apps, as Vite's manifest tells of it. */
interface Built {
  readonly file: string
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

const sources: Readonly<Record<HeldPage, string>> = {
  kiosk: 'kiosk/index.html',
  wall: 'display/wall.html',
  sign: 'display/sign.html',
}

/** All that each of the house's screens may come to need, in every language; `folder` holds the built apps. */
export function heldFiles(folder: string): Readonly<Record<HeldPage, readonly string[]>> {
  const text = readFileSync(join(folder, '.vite/manifest.json'), 'utf8')
  const manifest = JSON.parse(text) as Readonly<Record<string, Built>>
  const filesOf = (page: HeldPage) => [...gather(sources[page], manifest, folder)].map((file) => `/${file}`)
  return { kiosk: filesOf('kiosk'), wall: filesOf('wall'), sign: filesOf('sign') }
}

function gather(source: string, manifest: Readonly<Record<string, Built>>, folder: string): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const built = manifest[name]
    if (!built || seen.has(name)) return
    seen.add(name)
    files.add(built.file)
    for (const file of built.assets ?? []) files.add(file)
    for (const style of built.css ?? [])
      for (const file of [style, ...lettersIn(style, folder)]) files.add(file)
    for (const next of [...(built.imports ?? []), ...(built.dynamicImports ?? [])]) visit(next)
  }
  visit(source)
  return files
}

/** Letters stand in styles alone; of their two shapes browsers of today take the smaller one. */
const lettersIn = (style: string, folder: string): string[] =>
  [...readFileSync(join(folder, style), 'utf8').matchAll(/url\("?\/([^)"]+\.woff2)"?\)/g)].map(
    ([, file]) => file ?? '',
  )
