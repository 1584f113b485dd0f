import { languageFacts, languages } from '../../server/contract/languages.ts'
import { spoken } from './enquiry.ts'
import { t } from './texts.ts'

/** The language that the visitor speaks, by its own name. */
export function Spoken() {
  return (
    <label class="spoken">
      <span>{t.value.language}</span>
      <select
        value={spoken.value}
        onChange={(event) => {
          spoken.value = languages.find((one) => one === event.currentTarget.value) ?? 'da'
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageFacts[one].own}
          </option>
        ))}
      </select>
    </label>
  )
}
