import type { DevicesView } from '../../server/contract/devices.ts'
import { useKeys } from '../desk/use-keys.ts'
import { deviceTexts, texts } from '../language.ts'
import { offered, openPage } from '../page.ts'
import { Banner } from '../parts/banner.tsx'
import { Foot } from '../parts/foot.tsx'
import { PressButton } from '../parts/press-button.tsx'
import { SignOut } from '../parts/sign-out.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { SeverityIcon } from './icons.tsx'
import { devices, link } from './room.ts'
import { troublesFirst } from './severity.ts'
import { Troubles } from './troubles.tsx'
import { Well } from './well.tsx'

const leave = () => openPage('desk')
/** Whoever looks after machines may have no counter to go back to. */
const mayLeave = () => offered.value.includes('desk')

/** All devices of the lobby: first those that somebody must see to, then those that work. */
export function Devices() {
  useKeys((event) => {
    if (event.key === 'Escape' && mayLeave()) leave()
  })
  return (
    <div class="page">
      <Banner link={link.value} />
      <main class="devices">
        <Top view={devices.value} />
        {devices.value ? <All view={devices.value} /> : <p class="devices-lead">{texts.value.loading}</p>}
      </main>
      <Foot withKeys={true} />
    </div>
  )
}

function Top({ view }: { readonly view: DevicesView | null }) {
  const t = deviceTexts.value
  const title = useFocus<HTMLHeadingElement>()
  // A new page is read from its title on.
  return (
    <header>
      {mayLeave() ? (
        <PressButton id="back" look="quiet" cap="Esc" onPress={leave}>
          {texts.value.back}
        </PressButton>
      ) : null}
      <h1 ref={title} tabIndex={-1}>
        {t.heading}
      </h1>
      {view?.doors ? (
        <p class="doors">{t.doors(view.doors.entered, view.doors.left, view.doors.tickets)}</p>
      ) : null}
      {mayLeave() ? null : <SignOut />}
    </header>
  )
}

function All({ view }: { readonly view: DevicesView }) {
  const t = deviceTexts.value
  const troubles = troublesFirst(view.devices)
  if (view.devices.length === 0) return <None />
  return (
    <>
      <div role="status">
        {troubles.length === 0 ? (
          <p class="devices-lead">
            <SeverityIcon severity="well" />
            {t.allWell}
          </p>
        ) : null}
      </div>
      <Troubles troubles={troubles} lobby={view} />
      <Well devices={view.devices} lobby={view} />
      <p class="devices-sheet">
        <a href="/api/number-sheet.pdf" target="_blank" rel="noopener">
          {t.numberSheet}
        </a>
      </p>
    </>
  )
}

function None() {
  const { none, noneMeans } = deviceTexts.value
  return (
    <>
      <p class="devices-lead">{none}</p>
      <p>{noneMeans}</p>
    </>
  )
}
