import './settings.css'
import './fields.css'
import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { accentContrast, isColour, leastContrast } from '../../server/contract/contrast.ts'
import { type Language, languages } from '../../server/contract/languages.ts'
import { Foot } from '../parts/foot.tsx'
import { PressButton } from '../parts/press-button.tsx'
import { SignOut } from '../parts/sign-out.tsx'
import { Bar } from './bar.tsx'
import { Contents } from './contents.tsx'
import { at, draft, load, refresh, send, unreachable } from './draft.ts'
import { EntryPage } from './entry-page.tsx'
import { beside } from './fields/words.tsx'
import { HoursForm, HouseForm, TargetsForm } from './forms/house.tsx'
import { HistoryPage } from './history.tsx'
import { Overview } from './overview.tsx'
import { isList, place, type Section } from './place.ts'
import { Preview } from './preview.tsx'
import { t } from './texts.ts'
import { Translations } from './translations.tsx'
import { followWanted, wanted } from './wanted.ts'

/** The lobby's document in forms: a list on the left, one form, and the kiosk beside it. */
export function Settings() {
  useEffect(() => {
    // What was typed before somebody was signed out is kept now.
    void load().then((isHere) => isHere && send())
    const ends = [effect(wearColour), followWanted()]
    window.addEventListener('focus', refresh)
    return () => {
      window.removeEventListener('focus', refresh)
      for (const end of ends) end()
    }
  }, [])
  return (
    <div class="page settings-page">
      {draft.value ? (
        <Written />
      ) : unreachable.value ? (
        <Unreachable />
      ) : (
        <p class="loading">{t.value.loading}</p>
      )}
      <Foot withKeys={false} />
      <Bar />
    </div>
  )
}

/** Without the staff's view of the lobby the page gets its colour from the document. */
function wearColour(): void {
  const accent = draft.value && at(['theme', 'accent'])
  if (typeof accent === 'string' && isColour(accent) && accentContrast(accent) >= leastContrast)
    window.document.documentElement.style.setProperty('--accent', accent)
}

function Unreachable() {
  return (
    <main class="silent">
      <p>{t.value.unreachable}</p>
      <PressButton id="load-again" look="primary" onPress={load}>
        {t.value.refusals['no-answer']}
      </PressButton>
    </main>
  )
}

function Written() {
  const { section, entry } = place.value
  return (
    <div class="settings">
      <Contents />
      <main class="sheet">
        <Top section={section} entry={entry} />
        <Sheet section={section} entry={entry} />
      </main>
      <Preview />
    </div>
  )
}

interface Where {
  readonly section: Section
  readonly entry: string | null
}

function Sheet({ section, entry }: Where) {
  if (isList(section)) return <EntryPage list={section} chosen={entry} />
  if (section === 'hours') return <HoursForm />
  if (section === 'targets') return <TargetsForm />
  if (section === 'house') return <HouseForm />
  if (section === 'translations') return <Translations />
  return section === 'history' ? <HistoryPage /> : <Overview />
}

/** What is written here, and in which languages. A new page is read from its title on. */
function Top({ section, entry }: Where) {
  const title = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current && wanted.peek() === null) title.current?.focus()
    isFirst.current = false
    window.scrollTo(0, 0)
  }, [section, entry])
  const hasWords = section !== 'overview' && section !== 'history' && section !== 'translations'
  return (
    <header class="sheet-top">
      <h1 ref={title} tabIndex={-1}>
        {entry === null ? t.value.sections[section] : <EntryName section={section} entry={entry} />}
      </h1>
      {hasWords ? <Beside /> : null}
      <SignOut />
    </header>
  )
}

function EntryName({ section, entry }: { readonly section: Section; readonly entry: string }) {
  const list = at([section])
  const index = Array.isArray(list) ? list.findIndex((one) => at(['id'], one) === entry) : -1
  const name = at([section, index, 'name', 'da']) ?? at([section, index, 'title', 'da'])
  return <>{typeof name === 'string' && name !== '' ? name : t.value.sections[section]}</>
}

function Beside() {
  const words = t.value.translate
  return (
    <label class="beside">
      <span>{words.beside}</span>
      <select
        value={beside.value ?? ''}
        onChange={({ currentTarget }) => {
          beside.value = languages.find((one) => one === currentTarget.value) ?? null
        }}
      >
        <option value="">{words.onlyDanish}</option>
        {languages
          .filter((one): one is Exclude<Language, 'da'> => one !== 'da')
          .map((one) => (
            <option key={one} value={one}>
              {t.value.languages[one]}
            </option>
          ))}
      </select>
    </label>
  )
}
