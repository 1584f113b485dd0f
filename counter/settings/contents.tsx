import { ChevronDown } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { problemsAt } from './draft.ts'
import { entriesOf } from './entries.ts'
import { addressOf, isList, type List, place, type Section, sections } from './place.ts'
import { t } from './texts.ts'

/** The list on the left: all parts, and the entries of the one that is looked at. */
export function Contents() {
  const { section } = place.value
  const [isOpen, setOpen] = useState(false)
  return (
    <nav class="contents" aria-label={t.value.partsLabel}>
      <button type="button" class="contents-opener" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.value.sections[section]}
        <ChevronDown aria-hidden />
      </button>
      <ul class={isOpen ? 'is-open' : ''}>
        {sections.map((one) => (
          <li key={one}>
            <SectionLink section={one} close={() => setOpen(false)} />
            {one === section && isList(one) ? <Entries list={one} close={() => setOpen(false)} /> : null}
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface LinkProps {
  readonly section: Section
  readonly close: () => void
}

function SectionLink({ section, close }: LinkProps) {
  const isHere = place.value.section === section
  return (
    <a
      href={addressOf(section)}
      class="contents-section"
      aria-current={isHere && place.value.entry === null ? 'page' : isHere ? 'true' : undefined}
      onClick={isList(section) ? undefined : close}
    >
      {t.value.sections[section]}
      {isList(section) ? <Dot field={section} /> : null}
    </a>
  )
}

function Entries({ list, close }: { readonly list: List; readonly close: () => void }) {
  return (
    <ul class="contents-entries">
      {entriesOf(list).map(({ id, name, path }) => (
        <li key={id}>
          <a
            href={addressOf(list, id)}
            aria-current={place.value.entry === id ? 'page' : undefined}
            onClick={close}
          >
            {name}
            <Dot field={path.join('.')} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Something here must be put right. */
function Dot({ field }: { readonly field: string }) {
  const { length } = problemsAt(field)
  if (length === 0) return null
  return (
    <span class="dot">
      !<span class="unseen"> {t.value.bar.problems(length)}</span>
    </span>
  )
}
