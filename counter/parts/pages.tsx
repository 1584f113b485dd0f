import { texts } from '../language.ts'
import { offered, page } from '../page.ts'

/** The way from page to page, above them all; not there for whoever has one alone. */
export function Pages() {
  const t = texts.value
  if (offered.value.length < 2) return null
  return (
    <nav class="pages" aria-label={t.pagesLabel}>
      {offered.value.map((name) => (
        <a key={name} href={`#${name}`} aria-current={page.value === name ? 'page' : undefined}>
          {t.pages[name]}
        </a>
      ))}
    </nav>
  )
}
