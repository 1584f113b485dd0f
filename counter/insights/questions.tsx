import { signal } from '@preact/signals'
import { hashOf } from './address.ts'
import { asked } from './asked.ts'
import { groups, type InsightPage } from './pages.ts'
import { h, t } from './texts.ts'

/** All questions, those that belong together under one heading; the links keep the days and errands that are asked about. */
export function Questions({ page }: { readonly page: InsightPage }) {
  if (!isNarrow.value) return <All page={page} />
  return (
    <details class="insights-fold" key={page}>
      <summary>
        {t.value.questionsLabel}: {t.value.questions[page].name}
      </summary>
      <All page={page} />
    </details>
  )
}

const narrow = matchMedia('(max-width: 899px)')
/** Beside a case system the answer stands first, and the other questions behind one line. */
const isNarrow = signal(narrow.matches)
narrow.addEventListener('change', ({ matches }) => {
  isNarrow.value = matches
})

function All({ page }: { readonly page: InsightPage }) {
  return (
    <nav class="insights-questions" aria-label={t.value.questionsLabel}>
      <ul>
        <Question name="overview" page={page} />
      </ul>
      {groups.map(({ name, pages }) => (
        <section key={name}>
          <h2>{h.value.groups[name]}</h2>
          <ul>
            {pages.map((one) => (
              <Question key={one} name={one} page={page} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Question({ name, page }: { readonly name: InsightPage; readonly page: InsightPage }) {
  return (
    <li>
      <a href={hashOf(name, asked.value)} aria-current={name === page ? 'page' : undefined}>
        {t.value.questions[name].name}
      </a>
    </li>
  )
}
