import { type Language, languages } from '../../server/contract/languages.ts'
import type { Json, Path } from '../../server/contract/settings.ts'
import { at, document } from './draft.ts'
import { beside } from './fields/words.tsx'
import { homeOf } from './place.ts'
import { saidField } from './said-difference.ts'
import { t } from './texts.ts'
import { wanted } from './wanted.ts'

/** A text for citizens, and where in the document it stands. */
export interface Text {
  readonly path: Path
  readonly words: { readonly [language: string]: Json }
}

/** Every text of a document that has a Danish one. */
export function textsOf(value: Json, path: Path = []): readonly Text[] {
  if (typeof value !== 'object' || value === null) return []
  const isWords = !Array.isArray(value) && typeof (value as Record<string, Json>).da === 'string'
  if (isWords) return [{ path, words: value as Text['words'] }]
  const inner: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((one, index) => [index, one] as const)
    : Object.entries(value)
  return inner.flatMap(([step, one]) => textsOf(one, [...path, step]))
}

export const isMissing = ({ words }: Text, language: Language): boolean =>
  typeof words[language] !== 'string' || words[language] === ''

/** All texts that one language lacks, each with the way to it. */
export function Translations() {
  const words = t.value.translate
  const texts = textsOf(document.value ?? {})
  return (
    <>
      <p class="sheet-lead">{words.means}</p>
      {languages
        .filter((one) => one !== 'da')
        .map((language) => (
          <OneLanguage key={language} language={language} texts={texts} />
        ))}
    </>
  )
}

function OneLanguage({ language, texts }: { readonly language: Language; readonly texts: readonly Text[] }) {
  const words = t.value.translate
  const name = t.value.languages[language]
  const missing = texts.filter((one) => isMissing(one, language))
  if (missing.length === 0) return <p class="translated">{words.none(name)}</p>
  return (
    <details class="untranslated">
      <summary>
        <strong>{name}</strong> {words.count(missing.length)}
      </summary>
      <ul>
        {missing.map(({ path, words: said }) => (
          <li key={path.join('.')}>
            <span class="untranslated-where">{saidField(withIds(path))}</span>
            <span lang="da">{String(said.da).slice(0, 140)}</span>
            <a
              href={homeOf(path.join('.'), (list, place) => idAt([list, Number(place)]))}
              onClick={() => {
                beside.value = language
                wanted.value = [...path, language].join('.')
              }}
            >
              {words.go}
              <span class="unseen"> {saidField(withIds(path))}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function idAt(path: Path): string | null {
  const id = at([...path, 'id'])
  return typeof id === 'string' ? id : null
}

/** Entries go by their ids, all the way down. */
const withIds = (path: Path): string =>
  path.map((step, index) => idAt(path.slice(0, index + 1)) ?? String(step)).join('.')
