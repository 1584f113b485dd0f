import type { Language } from '../catalogue/languages.ts'
import { fold, wordsOf } from './fold.ts'
import type { Word } from './sayings.ts'
import { stem } from './stem.ts'
import { namesSomebody } from './stop-words.ts'

/** What a word names, where another word of its kind would say much the same. */
export type Kind = 'somebody' | 'country'

/** What people call a country, or countries at large, beside its name of today. */
const alsoCountries: Readonly<Record<Language, string>> = {
  da: 'udlandet udland england skotland holland amerika',
  en: 'abroad england scotland wales holland america',
  de: 'ausland england schottland holland amerika',
  pl: 'zagranica granicę anglia szkocja ameryka',
  ro: 'străinătate anglia scoția olanda america',
  uk: 'кордон англія шотландія голландія америка',
  ar: 'الخارج انجلترا بريطانيا هولندا امريكا',
  tr: 'ingiltere amerika',
  so: 'dibadda ingiriiska holland maraykanka',
  fa: 'خارج انگلیس هلند آمریکا',
}

/** Home, which says more than a country does: one comes to it, or leaves it. */
const home = 'DK'
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** A shorter root is shared with too many other words. */
const shortestRoot = 4

interface Named {
  readonly names: ReadonlySet<string>
  readonly roots: ReadonlySet<string>
}

/** A language's names of countries as the machine knows them, and what else they are called; all folded. */
function countriesIn(language: Language): Named {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((one) => letters.map((other) => one + other))
  const known = codes.flatMap((code) => (code === home ? [] : (regions.of(code) ?? [])))
  const single = known.map(fold).filter((name) => !/[^\p{L}]/u.test(name))
  const roots = single.map((name) => stem(name, language)).filter((root) => root.length >= shortestRoot)
  return { names: new Set([...single, ...wordsOf(alsoCountries[language])]), roots: new Set(roots) }
}

/** Only of languages that somebody has written in: ten of them are a good part of a start. */
const countries = new Map<Language, Named>()

function namedIn(language: Language): Named {
  const known = countries.get(language) ?? countriesIn(language)
  countries.set(language, known)
  return known
}

/** The kind of a folded word in a language; null for most words. */
export function kindOf({ full, stem: root }: Word, language: Language): Kind | null {
  if (namesSomebody(full, language)) return 'somebody'
  const { names, roots } = namedIn(language)
  return names.has(full) || roots.has(root) ? 'country' : null
}
