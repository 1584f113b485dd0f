import '../server/contract/theme.css'
import './phone/phone.css'
import './phone/dots.css'
import './phone/leave.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { applyHouse, connect } from '../server/contract/connect.ts'
import { learn } from '../server/contract/format.ts'
import { common as english } from '../server/contract/texts/en/common.ts'
import { lastOfAddress } from './parts/address.ts'
import { openChime } from './parts/chime.ts'
import { forgetWhenOver } from './phone/forget.ts'
import { ringWhenCalled } from './phone/ring.ts'
import { TicketPage } from './phone/ticket-page.tsx'
import { showTitle } from './phone/title.ts'

learn('en', english)

const connection = connect<'ticket'>(`ticket:${lastOfAddress()}`)
const chime = openChime()
const forgotten = forgetWhenOver(connection)
ringWhenCalled(connection.view, chime.play)
showTitle(connection.view)

effect(() => {
  if (connection.view.value) applyHouse(connection.view.value.house)
})

function Page() {
  const isGone = forgotten.value || connection.refused.value === 'unknown'
  return (
    <TicketPage
      view={isGone ? null : connection.view.value}
      isGone={isGone}
      isLost={connection.link.value === 'stale'}
      isHeard={chime.isHeard.value}
    />
  )
}

const place = document.getElementById('app')
if (place) render(<Page />, place)
