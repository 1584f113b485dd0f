import './insights.css'
import '../parts/form.css'
import { signal } from '@preact/signals'
import { Foot } from '../parts/foot.tsx'
import { PageTop } from '../parts/page-top.tsx'
import { type InsightPage, pageNames, pages } from './pages.ts'
import { Period } from './period.tsx'
import { t } from './texts.ts'

/** The address names the question after the page: `#insights/arrivals`. */
const named = (): InsightPage =>
  pageNames.find((name) => location.hash === `#insights/${name}`) ?? pageNames[0] ?? 'arrivals'
const page = signal(named())
addEventListener('hashchange', () => {
  page.value = named()
})

/** The days that were: one question at a time, with a picture and the numbers below it. */
export function Insights() {
  const Page = pages[page.value]
  return (
    <div class="page">
      <main class="insights">
        <PageTop heading={t.value.heading} />
        <nav class="insights-questions" aria-label={t.value.questionsLabel}>
          {pageNames.map((name) => (
            <a key={name} href={`#insights/${name}`} aria-current={page.value === name ? 'page' : undefined}>
              {t.value.questions[name].name}
            </a>
          ))}
        </nav>
        <Period />
        <Page />
      </main>
      <Foot withKeys={false} />
    </div>
  )
}
