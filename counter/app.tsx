import { CrisisBar } from './alarm/crisis-bar.tsx'
import { Choose } from './choose/choose.tsx'
import { Desk } from './desk/desk.tsx'
import { texts } from './language.ts'
import { view } from './lobby.ts'
import { page } from './page.ts'
import { Foot } from './parts/foot.tsx'
import { later } from './parts/later.tsx'
import { oneself } from './parts/oneself.ts'
import { Pages } from './parts/pages.tsx'
import { PressButton } from './parts/press-button.tsx'
import { SignOut } from './parts/sign-out.tsx'
import { lookWho, session } from './session.ts'
import { SignIn } from './sign-in/sign-in.tsx'

const Access = later(() => import('./access/access.tsx').then((part) => part.Access))
const Audit = later(() => import('./audit/audit.tsx').then((part) => part.Audit))
const Crisis = later(() => import('./crisis/crisis.tsx').then((part) => part.Crisis))
const Devices = later(() => import('./devices/devices.tsx').then((part) => part.Devices))
const FirstPassword = later(() => import('./oneself/first-password.tsx').then((part) => part.FirstPassword))
const Oneself = later(() => import('./oneself/oneself.tsx').then((part) => part.Oneself))
const Retention = later(() => import('./retention/retention.tsx').then((part) => part.Retention))
const Settings = later(() => import('./settings/settings.tsx').then((loaded) => loaded.Settings))
const ReceptionPage = later(() => import('./reception/reception.tsx').then(({ Reception }) => Reception))
const InsightsPage = later(() => import('./insights/insights.tsx').then(({ Insights }) => Insights))
const ImportsPage = later(() => import('./imports/imports.tsx').then(({ Imports }) => Imports))
const LeadPage = later(() => import('./lead/lead.tsx').then(({ Lead }) => Lead))
const BookingsPage = later(() => import('./bookings/bookings.tsx').then(({ Bookings }) => Bookings))
const OperationsPage = later(() => import('./operations/operations.tsx').then(({ Operations }) => Operations))
const WebhooksPage = later(() => import('./hooks/webhooks.tsx').then(({ Webhooks }) => Webhooks))

/** Sign in, and then the pages that one's roles include. */
export function App() {
  if (session.value === 'silent') return <Silent />
  if (session.value === null) return <SignIn />
  if (session.value === 'asking') return <p class="loading">{texts.value.loading}</p>
  if (session.value.mustChangePassword) return <FirstPassword />
  return (
    <>
      <CrisisBar />
      <Pages />
      <Page />
      {oneself.value ? <Oneself wish={oneself.value} /> : null}
    </>
  )
}

function Page() {
  if (page.value === null) return <NoPage />
  if (page.value === 'devices') return <Devices />
  if (page.value === 'access') return <Access />
  if (page.value === 'audit') return <Audit />
  if (page.value === 'retention') return <Retention />
  // Whoever writes the document has no right to look at the lobby, so this page lives without it.
  if (page.value === 'settings') return <Settings />
  if (page.value === 'crisis') return <Crisis />
  if (page.value === 'lead') return <LeadPage />
  if (page.value === 'insights') return <InsightsPage />
  if (page.value === 'imports') return <ImportsPage />
  if (page.value === 'bookings') return <BookingsPage />
  if (page.value === 'operations') return <OperationsPage />
  if (page.value === 'webhooks') return <WebhooksPage />
  const lobby = view.value
  if (!lobby) return <p class="loading">{texts.value.loading}</p>
  if (page.value === 'reception') return <ReceptionPage />
  return lobby.desk ? <Desk view={lobby} desk={lobby.desk} /> : <Choose view={lobby} />
}

/** Whoever has no role sees why, and can let somebody else in. */
function NoPage() {
  return (
    <div class="page">
      <main class="silent">
        <h1>{texts.value.noPage}</h1>
        <SignOut />
      </main>
      <Foot withKeys={false} />
    </div>
  )
}

function Silent() {
  const { banner, again } = texts.value
  return (
    <main class="silent">
      <p>{banner.silent}</p>
      <PressButton id="again" look="primary" onPress={lookWho}>
        {again}
      </PressButton>
    </main>
  )
}
