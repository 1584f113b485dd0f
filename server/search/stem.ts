import { type Language, languages } from '../catalogue/languages.ts'
import { endings } from './endings.ts'
import { fold } from './fold.ts'

interface Table {
  readonly suffixes: readonly string[]
  readonly prefixes: readonly string[]
  readonly irregular: ReadonlyMap<string, string>
}

const folded = (list: string): readonly string[] =>
  [...new Set(list.split(' ').map(fold))].sort((a, b) => b.length - a.length)

const tables = new Map<Language, Table>(
  languages.map((language) => {
    const { suffixes, prefixes, irregular = {} } = endings[language]
    const pairs = Object.entries(irregular).map(([bent, plain]) => [fold(bent), fold(plain)] as const)
    const table = { suffixes: folded(suffixes), prefixes: prefixes ? folded(prefixes) : [] }
    return [language, { ...table, irregular: new Map(pairs) }]
  }),
)

/** A folded word without what its language hangs on to it; near enough for finding, not for a grammar. */
export function stem(word: string, language: Language): string {
  const table = tables.get(language)
  const { keep, rounds } = endings[language]
  if (!table) return word
  const known = table.irregular.get(word)
  if (known) return known
  const prefix = table.prefixes.find((one) => word.startsWith(one) && word.length - one.length >= keep)
  let rest = prefix ? word.slice(prefix.length) : word
  for (let round = 0; round < rounds; round++) {
    const suffix = table.suffixes.find((one) => rest.endsWith(one) && rest.length - one.length >= keep)
    if (!suffix) break
    rest = rest.slice(0, rest.length - suffix.length)
  }
  return rest
}
