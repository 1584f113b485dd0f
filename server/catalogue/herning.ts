import { basename } from 'node:path'
import { parseDocument } from 'yaml'
import structure from './herning.yaml'
import text from './herning.yaml?raw'
import { type Language, languages } from './languages.ts'
import { overlay, type Placed } from './overlay.ts'

/** By file, as they stand in the sources; the build takes them into the program, YAML as the values that it says. */
type Files<Said> = Readonly<Record<string, Said>>
type Texts = Files<string>
const town = structure as Town
const translations: Files<Branch> = import.meta.glob('./herning/*.yaml', { import: 'default', eager: true })
const words: Files<Sayings> = import.meta.glob('./herning/words/*.yaml', { import: 'default', eager: true })
const pictures: Texts = import.meta.glob('./herning/pictures/*.png', {
  query: '?inline',
  import: 'default',
  eager: true,
})
const guides: Texts = import.meta.glob('./herning/guides/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * The catalogue that a new lobby starts with, before it is checked: the town's structure in Danish and English, its
 * translations, what people say for each errand, and the guides with their pictures.
 */
export function defaultCatalogueValue(): unknown {
  const lobby = structuredClone(town)
  for (const { path, value } of structuredClone(additions(town))) setAt(lobby, path, value)
  return lobby
}

/** The same as one YAML text for a town to make its own, with the notes that stand beside its parts. */
export function defaultCatalogueText(): string {
  const document = parseDocument(text)
  for (const { path, value } of additions(town)) document.setIn(path, document.createNode(value))
  return document.toString({ lineWidth: 0 })
}

/** All that stands in files of its own, and where it goes. */
function additions(lobby: Town): readonly Placed[] {
  return [
    { path: ['guides'], value: guidesOf(guides) },
    { path: ['pictures'], value: picturesOf(pictures) },
    ...byLanguage(translations).flatMap(([language, said]) => overlay(lobby, said, language)),
    ...byLanguage(words).flatMap(([language, said]) => wordsAt(lobby, said, language)),
  ]
}

interface Branch {
  [key: string]: unknown
}
interface Town extends Branch {
  readonly errands: readonly { readonly id: string }[]
}
/** What people say, by errand. */
type Sayings = Readonly<Record<string, readonly string[]>>

/** Sets what stands at a path, and makes the parts that lead there. */
function setAt(root: Branch, path: Placed['path'], value: unknown): void {
  const [last = '', ...way] = path.map(String).reverse()
  const place = way.reverse().reduce<Branch>((at, key) => {
    at[key] ??= {}
    return at[key] as Branch
  }, root)
  place[last] = value
}

/** Each file that is named for a language. */
function byLanguage<Said>(files: Files<Said>): readonly (readonly [Language, Said])[] {
  const named = new Map(Object.entries(files).map(([file, said]) => [basename(file, '.yaml'), said]))
  return languages.flatMap((language) => {
    const said = named.get(language)
    return said === undefined ? [] : [[language, said] as const]
  })
}

function wordsAt(lobby: Town, said: Sayings, language: Language): readonly Placed[] {
  return Object.entries(said).map(([errand, list]) => {
    const index = lobby.errands.findIndex(({ id }) => id === errand)
    if (index < 0) throw new Error(`words/${language}.yaml: "${errand}" is no errand`)
    return { path: ['errands', index, 'words', language], value: list }
  })
}

interface GuideTexts {
  readonly id: string
  address?: string
  readonly title: Record<string, string>
  readonly text: Record<string, string>
}

/** `pas.da.md` is a guide's Danish text: its title stands in the first line; a line `<https://...>` at its end leads on. */
function guidesOf(files: Texts): readonly GuideTexts[] {
  const found = new Map<string, GuideTexts>()
  for (const [file, markdown] of Object.entries(files)) {
    const [id = '', language = ''] = basename(file, '.md').split('.')
    const guide = found.get(id) ?? { id, title: {}, text: {} }
    const [, title = '', rest = ''] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? []
    const address = /\n<(https:\S+)>\s*$/.exec(rest)
    guide.title[language] = title
    guide.text[language] = (address ? rest.slice(0, address.index) : rest).trim()
    if (address?.[1]) guide.address = address[1]
    found.set(id, guide)
  }
  return [...found.values()].map((guide) => ({ ...guide, ...sorted(guide) }))
}

const picturesOf = (files: Texts) =>
  Object.entries(files).map(([file, data]) => ({ id: basename(file, '.png'), data }))

/** Danish first, as in all of the document. */
const sorted = ({ title, text }: GuideTexts) => ({ title: inOrder(title), text: inOrder(text) })
const inOrder = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(languages.flatMap((one) => (texts[one] ? [[one, texts[one]]] : [])))
