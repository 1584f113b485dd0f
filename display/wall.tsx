import '../server/contract/crisis-notice.css'
import '../server/contract/fonts.css'
import '../server/contract/theme.css'
import './parts/both.css'
import './wall/wall.css'
import './wall/calls.css'
import './wall/lines.css'
import './wall/foot.css'
import './wall/closed.css'
import './wall/pages/pages.css'
import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import { soundAlarm } from '../server/contract/alarm-sound.ts'
import { applyHouse } from '../server/contract/apply-house.ts'
import { connect } from '../server/contract/connect.ts'
import { crisisOn } from '../server/contract/crisis-on.ts'
import { learn } from '../server/contract/format.ts'
import { hold } from '../server/contract/hold.ts'
import { wantsToPair } from '../server/contract/pairing.ts'
import { PairingScreen } from '../server/contract/pairing-screen.tsx'
import { common as english } from '../server/contract/texts/en/common.ts'
import { openChime } from './parts/chime.ts'
import { lostAt } from './parts/lost.ts'
import { followPortrait } from './parts/portrait.ts'
import { followCalls } from './wall/follow.ts'
import { followRows } from './wall/follow-rows.ts'
import { followPages } from './wall/pages/follow-pages.ts'
import { followStanding } from './wall/pages/follow-standing.ts'
import { openVoice } from './wall/voice.ts'
import { fetchUtterance } from './wall/voice-clips.ts'
import { Wall } from './wall/wall.tsx'

learn('en', english)

const audio = new AudioContext()
const chime = openChime(audio)
const connection = connect<'wall'>('wall', { remembers: true, trySound: async () => chime.tryIt() })
const voice = openVoice({
  isHeard: () => chime.isHeard.peek(),
  agoMs: (call) => connection.now() - call.at,
  isCalled: ({ order }) =>
    connection.view.peek()?.calls.some((call) => call.order === order && call.isCalled) ?? false,
  isHeldBack: () => crisisOn(connection.view.peek()?.house, 'wall') !== undefined,
  chime: chime.play,
  utter: (call, language) => fetchUtterance(audio, call, language),
  wait: (ms) => new Promise((over) => setTimeout(over, ms)),
})
const calls = computed(() => connection.view.value?.calls ?? null)
const calling = followCalls({ calls, now: connection.now, isHeard: chime.isHeard, voice })
const rows = followRows({ ...connection, calling })
const lost = lostAt(connection)
const isPortrait = followPortrait()
const pages = followPages(computed(() => connection.view.value?.pages ?? null))
const page = followStanding({ ...connection, pages, calling, rows, isPortrait })

effect(() => {
  if (connection.view.value) applyHouse(connection.view.value.house)
})

soundAlarm(
  computed(() => connection.view.value?.house),
  'wall',
  audio,
)

const mustPair = computed(() => connection.refused.value === 'pair' || wantsToPair())

function Page() {
  if (mustPair.value) return <PairingScreen />
  return (
    <Wall
      view={connection.view.value}
      page={page.value}
      now={connection.clock.value}
      here={Date.now()}
      rows={rows.value}
      inAccent={calling.value.inAccent}
      lostAt={lost.value}
      isHeard={chime.isHeard.value}
      isPortrait={isPortrait.value}
    />
  )
}

const place = document.getElementById('app')
if (place) render(<Page />, place)
hold('wall')
