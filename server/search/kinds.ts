import { type Language, languages } from '../catalogue/languages.ts'
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

/** Each language's names of countries as the machine knows them, folded: whole, and without endings. */
const countries: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  languages.map((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    const codes = letters.flatMap((one) => letters.map((other) => one + other))
    const known = codes.flatMap((code) => (code === home ? [] : (names.of(code) ?? [])))
    const single = known.map(fold).filter((name) => !/[^\p{L}]/u.test(name))
    const all = [...single, ...wordsOf(alsoCountries[language])]
    const roots = all.map((name) => stem(name, language)).filter((root) => root.length >= shortestRoot)
    return [language, new Set([...all, ...roots])]
  }),
)

/** The kind of a folded word in a language; null for most words. */
export function kindOf({ full, stem: root }: Word, language: Language): Kind | null {
  if (namesSomebody(full, language)) return 'somebody'
  const names = countries.get(language)
  return names?.has(full) || (root.length >= shortestRoot && names?.has(root)) ? 'country' : null
}
