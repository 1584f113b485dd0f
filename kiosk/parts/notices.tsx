import { TriangleAlert } from 'lucide-preact'
import { languageFacts } from '../../server/contract/languages.ts'
import { saidOf } from '../offers.ts'
import { house } from '../state.ts'
import { Words } from './words.tsx'

/** What everybody must know today, above the question. */
export function Notices() {
  const important = house.value?.notices.filter(
    ({ level, screens }) => level === 'important' && screens.includes('kiosk'),
  )
  if (!important || important.length === 0) return null
  return (
    <aside class="notices">
      {important.map(({ id, title, text }) => (
        <p key={id}>
          <TriangleAlert strokeWidth={1.75} aria-hidden="true" />
          <span dir={languageFacts[saidOf(title).language].direction}>
            <strong>
              <Words said={saidOf(title)} />
            </strong>
            {text ? <Words said={saidOf(text)} /> : null}
          </span>
        </p>
      ))}
    </aside>
  )
}
