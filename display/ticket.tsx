import '../server/contract/theme.css'
import './phone/phone.css'
import './phone/dots.css'
import './phone/leave.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { applyHouse } from '../server/contract/apply-house.ts'
import { lastOfAddress } from './parts/address.ts'
import { openChime } from './parts/chime.ts'
import { whenTold } from './phone/countdown.ts'
import { forgetWhenOver } from './phone/forget.ts'
import { followTicket } from './phone/line.ts'
import { ringWhenCalled } from './phone/ring.ts'
import { stayAwake } from './phone/stay-awake.ts'
import { load, ownLanguage } from './phone/texts.ts'
import { TicketPage } from './phone/ticket-page.tsx'
import { showTitle } from './phone/title.ts'

const line = followTicket(lastOfAddress())
const chime = openChime()
const forgotten = forgetWhenOver(line)
const toldAt = whenTold(line.view, line.clock)
ringWhenCalled(line.view, chime.play)
stayAwake(line.view, chime.isHeard)
showTitle(line.view)

effect(() => {
  if (line.view.value) applyHouse(line.view.value.house)
})
// The ticket's own language, or the phone's where there is no ticket.
effect(() => {
  const language = line.view.value?.language ?? (line.isUnknown.value ? ownLanguage() : null)
  if (language) void load(language)
})

function Page() {
  const isGone = forgotten.value || line.isUnknown.value
  return (
    <TicketPage
      view={isGone ? null : line.view.value}
      isGone={isGone}
      isLost={line.link.value === 'stale'}
      isHeard={chime.isHeard.value}
      toldAt={toldAt.value}
      now={line.clock.value}
    />
  )
}

const place = document.getElementById('app')
if (place) render(<Page />, place)
