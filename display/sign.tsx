import '../server/contract/crisis-notice.css'
import '../server/contract/fonts.css'
import '../server/contract/theme.css'
import './parts/both.css'
import './sign/sign.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { applyHouse } from '../server/contract/apply-house.ts'
import { connect } from '../server/contract/connect.ts'
import { crisisOn } from '../server/contract/crisis-on.ts'
import { learn } from '../server/contract/format.ts'
import { hold } from '../server/contract/hold.ts'
import { wantsToPair } from '../server/contract/pairing.ts'
import { PairingScreen } from '../server/contract/pairing-screen.tsx'
import { common as english } from '../server/contract/texts/en/common.ts'
import { lastOfAddress } from './parts/address.ts'
import { lostAt } from './parts/lost.ts'
import { Sign } from './sign/sign.tsx'

learn('en', english)

const connection = connect<'sign'>(`sign:${lastOfAddress()}`, { remembers: true })
const lost = lostAt(connection)

effect(() => {
  if (connection.view.value) applyHouse(connection.view.value.house)
})

function Page() {
  if (connection.refused.value === 'pair' || wantsToPair()) return <PairingScreen />
  return (
    <Sign
      view={connection.view.value}
      isLost={lost.value !== null}
      here={crisisOn(connection.view.value?.house, 'wall') ? here(connection.clock.value) : 0}
      isUnknown={connection.refused.value === 'unknown'}
    />
  )
}

/** Its own time, looked at anew with each second of the lobby's. */
const here = (_second: number): number => Date.now()

const place = document.getElementById('app')
if (place) render(<Page />, place)
hold('sign')
