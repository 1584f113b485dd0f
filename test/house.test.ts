import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const apps = ['kiosk', 'display', 'counter']
const rooms = ['server', 'hardware', ...apps]

const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? [path, ...below(path)] : [path]
  })
const isFolder = (path: string) => statSync(join(root, path)).isDirectory()
const paths = rooms.filter((room) => existsSync(join(root, room))).flatMap((room) => [room, ...below(room)])
const sources = paths.filter((path) => /\.tsx?$/.test(path))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

interface Import {
  readonly from: string
  /** A path of the house, or the name of a package. */
  readonly to: string
  readonly typeOnly: boolean
}

const statement =
  /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm
const typeQuery = /\btypeof import\('[^']+'\)/g

const importsOf = (from: string): Import[] =>
  [...textOf(from).replace(typeQuery, '').matchAll(statement)].map(([, type, named, bare, dynamic]) => {
    const name = (named ?? bare ?? dynamic ?? '').replace(/\?.*$/, '')
    const to = name.startsWith('.') ? posix.join(dirname(from), name) : name
    return { from, to, typeOnly: type !== undefined }
  })
const imports = sources.flatMap(importsOf)

const isPackage = (to: string) => !rooms.some((room) => to.startsWith(`${room}/`))
const packageOf = (to: string) =>
  to.startsWith('node:')
    ? 'node'
    : to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/')

interface Rule {
  readonly room: string
  readonly may: readonly string[]
  /** Which packages; all of them when left out. */
  readonly packages?: readonly string[]
}

const screen = ['preact', '@preact/signals', 'lucide-preact', '@fontsource/ibm-plex-sans']
/** Where lines, bars and ticks of a picture stand. */
const drawing = ['d3-scale', 'd3-shape']
const rules: readonly Rule[] = [
  { room: 'server/queue', may: [], packages: [] },
  { room: 'server/twin', may: ['server/queue/'], packages: [] },
  { room: 'server/insights', may: ['server/queue/', 'server/twin/', 'server/contract/'], packages: [] },
  {
    room: 'server/search',
    may: ['server/catalogue/', 'server/file-of.ts', 'server/start-problem.ts'],
    packages: ['zod', 'pino', 'node'],
  },
  {
    room: 'server/contract',
    may: [
      'server/queue/',
      'server/catalogue/languages.ts',
      'server/catalogue/needs.ts',
      'server/catalogue/words.ts',
    ],
    packages: ['zod', '@hono/zod-openapi', 'socket.io-client', ...screen, ...drawing],
  },
  { room: 'hardware/emulator/page', may: ['hardware/', 'server/contract/'], packages: screen },
  { room: 'hardware', may: [] },
  // It runs beside the pages, in every browser of the house.
  { room: 'display/held', may: ['server/contract/held.ts'], packages: [] },
  {
    room: 'counter/settings',
    may: [
      'counter/',
      'server/contract/',
      // Pure, and run here too: what is written is measured and shown while it is typed.
      'server/catalogue/plain/',
      'server/catalogue/draft/apply.ts',
    ],
    packages: [...screen, 'hono'],
  },
  ...apps.map((room) => ({ room, may: ['server/contract/'], packages: [...screen, 'hono'] })),
]

/** The rule of the innermost room that a file stands in. */
const ruleFor = (file: string) => rules.find(({ room }) => file.startsWith(`${room}/`))
const isApi = ({ from, to, typeOnly }: Import) =>
  to === 'server/app.ts' && typeOnly && apps.some((app) => from.startsWith(`${app}/`))

function isAllowed(one: Import): boolean {
  const rule = ruleFor(one.from)
  if (!rule || isApi(one)) return true
  if (isPackage(one.to)) return rule.packages?.includes(packageOf(one.to)) ?? true
  return [`${rule.room}/`, ...rule.may].some((place) => one.to.startsWith(place))
}

describe('who may import what', () => {
  test.each(rules.map(({ room }) => room))('%s keeps to its rule', (room) => {
    const here = imports.filter(({ from }) => ruleFor(from)?.room === room)
    const outside = here.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} imports ${to}`)
    expect(outside).toEqual([])
  })

  test('each import leads to a file that exists', () => {
    const lost = imports.filter(({ to }) => !isPackage(to) && !existsSync(join(root, to)))
    expect(lost.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  test('no files import each other in a circle', () => {
    expect(circles()).toEqual([])
  })
})

/** Types are gone when the program runs, so only imports of values count. */
function circles(): string[] {
  const values = imports.filter(({ typeOnly }) => !typeOnly)
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '))
    if (way.includes(file) || done.has(file)) return
    for (const { from, to } of values) if (from === file) visit(to, [...way, file])
    done.add(file)
  }
  for (const file of sources) visit(file, [])
  return found
}

describe('how the rooms are built', () => {
  test('the queue, the twin and the insights know no clock, no chance and no machine', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|'node:|\bperformance\.|\bfetch\(/
    const pure = sources.filter((path) => /^server\/(queue|twin|insights)\//.test(path))
    expect(pure.filter((path) => impure.test(textOf(path)))).toEqual([])
  })

  test('there is no folder for odds and ends, and no file that only passes things on', () => {
    expect(paths.filter((path) => basename(path) === 'utils')).toEqual([])
    const indexes = sources.filter((path) => /^index\.tsx?$/.test(basename(path)))
    expect(indexes.filter((path) => path !== 'hardware/index.ts')).toEqual([])
  })

  test('no folder holds a single file', () => {
    const folders = paths.filter(isFolder)
    const lonely = folders.filter((folder) => {
      const inside = readdirSync(join(root, folder))
      return (
        inside.length === 1 &&
        inside.every((name) => !isFolder(`${folder}/${name}`) && !name.endsWith('.html'))
      )
    })
    expect(lonely).toEqual([])
  })
})

test('no statement is made that cannot be kept, because Node 24 aborts when one is collected', () => {
  const makers = /\.pragma\(|\.iterate\(|new Database\(/
  const isFree = (path: string) => path === 'server/store/database.ts' || !makers.test(textOf(path))
  expect(sources.filter((path) => !isFree(path))).toEqual([])
})
