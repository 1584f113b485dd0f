import { useSignal } from '@preact/signals'
import './access.css'
import '../parts/form.css'
import { Foot } from '../parts/foot.tsx'
import { PageTop } from '../parts/page-top.tsx'
import { People } from './people.tsx'
import { Screens } from './screens.tsx'
import { Tokens } from './tokens.tsx'
import { t } from './words.ts'

const sections = { people: People, screens: Screens, tokens: Tokens }
type Section = keyof typeof sections
const names = Object.keys(sections) as Section[]

/** Who may sign in, which screens belong to the house, and what other programs may do. */
export function Access() {
  const open = useSignal<Section>('people')
  const Part = sections[open.value]
  return (
    <div class="page">
      <main class="access">
        <PageTop heading={t.value.heading} />
        <nav class="access-sections" aria-label={t.value.sectionsLabel}>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={open.value === name ? 'true' : undefined}
              onClick={() => {
                open.value = name
              }}
            >
              {t.value.sections[name]}
            </button>
          ))}
        </nav>
        <Part key={open.value} />
      </main>
      <Foot withKeys={false} />
    </div>
  )
}
