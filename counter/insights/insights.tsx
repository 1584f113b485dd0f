import './insights.css'
import '../parts/form.css'
import { Foot } from '../parts/foot.tsx'
import { PageTop } from '../parts/page-top.tsx'
import { pageNamed } from './asked.ts'
import { pageNames, pages } from './pages.ts'
import { Period } from './period.tsx'
import { Questions } from './questions.tsx'
import { t } from './texts.ts'

/** The days that were: one question at a time, with a picture and the numbers below it. */
export function Insights() {
  const page = pageNames.find((name) => name === pageNamed.value) ?? 'overview'
  const Page = pages[page]
  return (
    <div class="page">
      <main class="insights">
        <PageTop heading={t.value.heading} />
        <Period />
        <div class="insights-columns">
          <Questions page={page} />
          <Page />
        </div>
      </main>
      <Foot withKeys={false} />
    </div>
  )
}
