import './crisis.css'
import '../parts/form.css'
import { signal } from '@preact/signals'
import { Banner } from '../parts/banner.tsx'
import { Foot } from '../parts/foot.tsx'
import { PageTop } from '../parts/page-top.tsx'
import { may } from '../session.ts'
import { DrillPart } from './drill.tsx'
import { FolderPart } from './folder.tsx'
import { LaterPart } from './later.tsx'
import { NoticePart } from './notice.tsx'
import { t } from './texts.ts'

const parts = { notice: NoticePart, folder: FolderPart, later: LaterPart, drill: DrillPart } as const
type PartName = keyof typeof parts
const names = Object.keys(parts) as PartName[]

const named = (): PartName => names.find((name) => location.hash === `#crisis/${name}`) ?? 'notice'
const wished = signal(named())
addEventListener('hashchange', () => {
  wished.value = named()
})

/** The page for the bad days: the notice is there at once, and what is made ready stands beside it for the lead. */
export function Crisis() {
  const isLead = may('lead')
  const name = isLead ? wished.value : 'notice'
  const Part = parts[name]
  return (
    <div class="page">
      <Banner />
      <main class="crisis-page">
        <PageTop heading={t.value.heading} />
        {isLead ? (
          <nav class="crisis-parts" aria-label={t.value.heading}>
            {names.map((one) => (
              <a key={one} href={`#crisis/${one}`} aria-current={one === name ? 'true' : undefined}>
                {t.value.parts[one]}
              </a>
            ))}
          </nav>
        ) : null}
        <Part />
      </main>
      <Foot withKeys={false} />
    </div>
  )
}
