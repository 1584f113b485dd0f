import { FaultChooser } from './fault-chooser.tsx'
import { Slip } from './slip.tsx'
import { texts } from './texts.ts'
import { stale, tray } from './tray.ts'

/** The page: the slot with what came out of it, and what the printer suffers from. */
export function Paper() {
  return (
    <div class="page">
      <header>
        <h1>{texts.title}</h1>
        <p class="hint">{texts.lead}</p>
      </header>
      <p class={stale.value ? 'stale' : 'stale unseen'} role="status">
        {stale.value ? texts.stale : ''}
      </p>
      <main class="tray">
        <div class="slot" aria-hidden="true" />
        {tray.value?.slips.length === 0 ? <Empty /> : null}
        <ol class="slips" aria-label={texts.slot}>
          {tray.value?.slips.map((slip) => (
            <Slip key={slip.id} {...slip} />
          ))}
        </ol>
      </main>
      <aside>
        <FaultChooser />
      </aside>
    </div>
  )
}

function Empty() {
  return (
    <p class="empty">
      {texts.empty} <a href="/kiosk">{texts.take}</a>
    </p>
  )
}
