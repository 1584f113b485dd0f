import { useMemo } from 'preact/hooks'
import { measure } from '../../server/catalogue/plain/measure.ts'
import { languages } from '../../server/contract/languages.ts'
import { Differences } from './differences.tsx'
import { at, document, draft } from './draft.ts'
import { addressOf, homeOf } from './place.ts'
import { Problems } from './problems.tsx'
import { t } from './texts.ts'
import { isMissing, type Text, textsOf } from './translations.tsx'
import { wanted } from './wanted.ts'
import { whenSaid } from './when.ts'

/** What is in force, what is not published, what is not translated, and how the texts read. */
export function Overview() {
  const state = draft.value
  const words = t.value.overview
  const texts = useMemo(() => textsOf(document.value ?? {}), [document.value])
  if (!state) return null
  const { version, at: when, author } = state.inForce
  const by = author === 'first start' ? words.firstStart : author
  const missing = texts.filter((one) => languages.some((language) => isMissing(one, language)))
  return (
    <div class="overview">
      <section>
        <h2>{words.inForce}</h2>
        <p>{words.version(version, whenSaid(when), by)}</p>
        {state.inForce.reason ? <p class="quote">{state.inForce.reason}</p> : null}
        {state.firstFile ? <p class="field-note">{words.fromFile(state.firstFile)}</p> : null}
      </section>
      <section>
        <h2>{words.draft}</h2>
        {state.changed ? <p>{words.lastBy(state.changed.author, whenSaid(state.changed.at))}</p> : null}
        <Problems />
        {state.differences.length === 0 ? (
          <p>{t.value.check.none}</p>
        ) : (
          <Differences differences={state.differences} />
        )}
      </section>
      <section>
        <h2>{t.value.sections.translations}</h2>
        <p>{words.missing(missing.length)}</p>
        {missing.length > 0 ? (
          <a class="overview-link" href={addressOf('translations')}>
            {words.toTranslations}
          </a>
        ) : null}
      </section>
      <Readable texts={texts} />
    </div>
  )
}

const hardLix = 35
const fewestWords = 8

/** The Danish texts as a whole, and the hardest of them. */
function Readable({ texts }: { readonly texts: readonly Text[] }) {
  const words = t.value.overview
  const measured = useMemo(
    () =>
      texts
        .map(({ path, words: said }) => ({ path, text: String(said.da), ...measure(String(said.da)) }))
        .filter((one) => one.words >= fewestWords),
    [texts],
  )
  const hard = measured.filter(({ lix }) => lix >= hardLix).toSorted((a, b) => b.lix - a.lix)
  const mean = Math.round(measured.reduce((sum, { lix }) => sum + lix, 0) / Math.max(1, measured.length))
  return (
    <section>
      <h2>{words.measured}</h2>
      <p>{words.meanLix(mean)}</p>
      {hard.length === 0 ? <p>{words.noHard}</p> : <h3>{words.hard}</h3>}
      <ul class="hard">
        {hard.slice(0, 5).map(({ path, text, lix, band }) => (
          <li key={path.join('.')}>
            <a
              href={homeOf(path.join('.'), (list, place) => String(at([list, Number(place), 'id']) ?? ''))}
              onClick={() => {
                wanted.value = [...path, 'da'].join('.')
              }}
            >
              {text.slice(0, 80)}
            </a>
            <span>{t.value.ordlab.line(lix, t.value.ordlab.bands[band])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
