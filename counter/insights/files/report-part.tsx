import { useSignal } from '@preact/signals'
import { fetchFile, keep } from '../../keep-file.ts'
import { language } from '../../language.ts'
import { today } from '../asked.ts'
import { FileButton } from './file-links.tsx'
import { periodsBefore } from './periods.ts'
import { outTexts } from './texts.ts'

/** A month or a year to choose, and its report to fetch. */
export function ReportPart() {
  const words = outTexts.value.page
  const periods = periodsBefore(today())
  const chosen = useSignal(periods[1] ?? '')
  const address = () => `/api/reports/${chosen.value}?language=${language.value}`
  return (
    <section aria-labelledby="files-report">
      <h3 id="files-report">{words.report}</h3>
      <p>{words.reportMeans}</p>
      <div class="files-choice">
        <div class="form-field">
          <label for="files-period">{words.period}</label>
          <select
            id="files-period"
            value={chosen.value}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value
            }}
          >
            {periods.map((period) => (
              <option key={period} value={period}>
                {said(period)}
              </option>
            ))}
          </select>
        </div>
        <FileButton
          name={words.fetchReport}
          onPress={() => keep(words.fetchReport, () => fetchFile(address()))}
        />
      </div>
    </section>
  )
}

const said = (period: string): string =>
  period.length === 4
    ? period
    : new Intl.DateTimeFormat(language.value, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        Date.parse(`${period}-01`),
      )
