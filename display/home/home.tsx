import { home } from '../../server/contract/texts/da/wall.ts'
import { Leads } from './leads.tsx'
import type { Screens } from './screens.ts'
import { Signs } from './signs.tsx'

/** Leads to every screen of the lobby. */
export function Home({ screens }: { readonly screens: Screens | 'asking' | 'silent' }) {
  const known = typeof screens === 'object' ? screens : null
  return (
    <main class="home">
      <header>
        <h1>Næste</h1>
        <p class="home-lead">{home.lead}</p>
      </header>
      <section>
        <h2>{home.citizens}</h2>
        <ul>
          <Leads to="/kiosk" {...home.kiosk} icon="kiosk" />
          <Leads to="/wall" {...home.wall} icon="wall" />
          <Signs counters={known?.counters ?? []} isSilent={screens === 'silent'} />
        </ul>
      </section>
      <section>
        <h2>{home.staff}</h2>
        <ul>
          <Leads to="/counter" {...home.counter} icon="counter" />
        </ul>
      </section>
      {known?.emulator && (
        <section>
          <h2>{home.try}</h2>
          <ul>
            <Leads to="/emulator" {...home.emulator} icon="paper" />
          </ul>
        </section>
      )}
      <footer>
        {home.developers}: <a href="/api">/api</a>
      </footer>
    </main>
  )
}
