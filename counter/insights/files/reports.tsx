import './files.css'
import { t } from '../texts.ts'
import { AllColumns } from './all-columns.tsx'
import { KeepingSaid } from './file-links.tsx'
import { OpenTablesPart } from './open-tables.tsx'
import { ReportPart } from './report-part.tsx'
import { outTexts } from './texts.ts'

/** What leaves the house as a whole: reports, columns, open data, and how a BI tool gets its copy. */
export function Reports() {
  const { bi, biMeans } = outTexts.value.page
  const { name, lead } = t.value.questions.reports
  return (
    <section class="insights-answer files-page">
      <h2>{name}</h2>
      <p>{lead}</p>
      <KeepingSaid />
      <ReportPart />
      <AllColumns />
      <OpenTablesPart />
      <section aria-labelledby="files-bi">
        <h3 id="files-bi">{bi}</h3>
        <p>{biMeans}</p>
        <pre class="files-line">npm run bi-copy -- /srv/bi/naeste-bi.db</pre>
      </section>
    </section>
  )
}
