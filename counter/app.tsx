import { Choose } from './choose/choose.tsx'
import { Desk } from './desk/desk.tsx'
import { Devices } from './devices/devices.tsx'
import { texts } from './language.ts'
import { view } from './lobby.ts'
import { page } from './page.ts'
import { Pages } from './parts/pages.tsx'
import { PressButton } from './parts/press-button.tsx'
import { lookWho, session } from './session.ts'
import { SignIn } from './sign-in/sign-in.tsx'

/** Sign in, and then the pages that one's roles include. */
export function App() {
  if (session.value === 'silent') return <Silent />
  if (session.value === null) return <SignIn />
  if (session.value === 'asking') return <p class="loading">{texts.value.loading}</p>
  return (
    <>
      <Pages />
      <Page />
    </>
  )
}

function Page() {
  if (page.value === null) return <p class="loading">{texts.value.noPage}</p>
  const lobby = view.value
  if (!lobby) return <p class="loading">{texts.value.loading}</p>
  if (page.value === 'devices') return <Devices lobby={lobby} />
  return lobby.desk ? <Desk view={lobby} desk={lobby.desk} /> : <Choose view={lobby} />
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
