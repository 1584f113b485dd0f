import { desk } from './desk.ts'
import { Chime } from './parts/chime.tsx'
import { Door } from './parts/door.tsx'
import { FaultChooser } from './parts/fault-chooser.tsx'
import { Keypad } from './parts/keypad.tsx'
import { Scanner } from './parts/scanner.tsx'
import { Sign } from './parts/sign.tsx'
import { Slip } from './parts/slip.tsx'
import { texts } from './texts.ts'
import { stale, type Tray, tray } from './tray.ts'

/** The page: the slot with what came out of it, the devices, and what the printer suffers from. */
export function Paper() {
  return (
    <div class={tray.value?.devices ? 'page with-devices' : 'page'}>
      <header>
        <h1>{texts.title}</h1>
        <p class="hint">{tray.value && leadOf(tray.value)}</p>
        <a class="language" href={`?lang=${texts.other.language}`} lang={texts.other.language}>
          {texts.other.name}
        </a>
      </header>
      <p class={stale.value ? 'stale' : 'stale unseen'} role="status">
        {stale.value ? texts.stale : ''}
      </p>
      <main class="tray">
        <div class="slot" aria-hidden="true" />
        {tray.value?.slips.length === 0 ? <Empty lobby={tray.value.lobby} /> : null}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has keys alone must reach what is scrolled away */}
        <ol class="slips" aria-label={texts.slot} tabIndex={0}>
          {tray.value?.slips.map((slip) => (
            <Slip key={slip.id} {...slip} />
          ))}
        </ol>
      </main>
      <Devices />
      <aside aria-label={texts.printer}>
        <FaultChooser />
      </aside>
    </div>
  )
}

const leadOf = ({ lobby, address }: Tray): string => (lobby ? texts.leadInLobby : texts.lead(address))

function Devices() {
  if (!desk.value) return null
  return (
    <section class="devices" aria-label={texts.devices}>
      <Sign {...desk.value.sign} />
      <Keypad {...desk.value.keypad} />
      <Door {...desk.value.door} />
      <Chime {...desk.value.chime} />
      <Scanner {...desk.value.scanner} />
    </section>
  )
}

function Empty({ lobby }: { readonly lobby: boolean }) {
  return (
    <p class="empty">
      {texts.empty} {lobby ? <a href="/kiosk">{texts.take}</a> : null}
    </p>
  )
}
