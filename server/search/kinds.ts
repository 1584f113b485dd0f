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

/** Each language's names of countries as the machine knows them, and what else they are called; all folded. */
const countries: ReadonlyMap<Language, { readonly names: Set<string>; readonly roots: Set<string> }> =
  new Map(
    languages.map((language) => {
      const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      const codes = letters.flatMap((one) => letters.map((other) => one + other))
      const known = codes.flatMap((code) => (code === home ? [] : (regions.of(code) ?? [])))
      const single = known.map(fold).filter((name) => !/[^\p{L}]/u.test(name))
      const roots = single.map((name) => stem(name, language)).filter((root) => root.length >= shortestRoot)
      return [
        language,
        { names: new Set([...single, ...wordsOf(alsoCountries[language])]), roots: new Set(roots) },
      ]
    }),
  )

/** The kind of a folded word in a language; null for most words. */
export function kindOf({ full, stem: root }: Word, language: Language): Kind | null {
  if (namesSomebody(full, language)) return 'somebody'
  const named = countries.get(language)
  return named?.names.has(full) || named?.roots.has(root) ? 'country' : null
}
