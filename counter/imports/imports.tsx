import './imports.css'
import '../parts/form.css'
import { useEffect } from 'preact/hooks'
import { Banner } from '../parts/banner.tsx'
import { Foot } from '../parts/foot.tsx'
import { PageTop } from '../parts/page-top.tsx'
import { Told } from '../parts/told.tsx'
import { Choose } from './choose.tsx'
import { Earlier } from './earlier.tsx'
import { Found } from './found.tsx'
import { forgetFile } from './hand-in.ts'
import { t } from './texts.ts'

/** Figures of other systems: what they are about, the file, what is in it, and what was read in before. */
export function Imports() {
  useEffect(() => forgetFile, [])
  return (
    <div class="page">
      <Banner />
      <main class="imports">
        <PageTop heading={t.value.heading} />
        <p class="imports-quiet">{t.value.lead}</p>
        <Choose />
        <Told spot="imports" />
        <Found />
        <Earlier />
      </main>
      <Foot withKeys={false} />
    </div>
  )
}
