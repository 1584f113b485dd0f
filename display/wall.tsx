import '../server/contract/fonts.css'
import '../server/contract/theme.css'
import './parts/both.css'
import './wall/wall.css'
import './wall/calls.css'
import './wall/lines.css'
import './wall/foot.css'
import './wall/closed.css'
import './wall/crisis.css'
import './wall/pages/pages.css'
import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import { connect } from '../server/contract/connect.ts'
import { learn } from '../server/contract/format.ts'
import { applyHouse } from '../server/contract/house-colour.ts'
import { common as english } from '../server/contract/texts/en/common.ts'
import { openChime } from './parts/chime.ts'
import { lostAt } from './parts/lost.ts'
import { followPortrait } from './parts/portrait.ts'
import { followCalls } from './wall/follow.ts'
import { followPages } from './wall/pages/follow-pages.ts'
import { openVoice } from './wall/voice.ts'
import { fetchUtterance } from './wall/voice-clips.ts'
import { Wall } from './wall/wall.tsx'

learn('en', english)

const connection = connect<'wall'>('wall')
const audio = new AudioContext()
const chime = openChime(audio)
const voice = openVoice({
  isHeard: () => chime.isHeard.peek(),
  agoMs: (call) => connection.now() - call.at,
  chime: chime.play,
  utter: (call, language) => fetchUtterance(audio, call, language),
  wait: (ms) => new Promise((over) => setTimeout(over, ms)),
})
const calls = computed(() => connection.view.value?.calls ?? null)
const seen = followCalls({ calls, now: connection.now, callAloud: voice.call })
/** Who is heard stands in the accent too, also when many are called at once and their voice comes later. */
const inAccent = computed(() => {
  const heard = voice.heard.value
  return heard === null ? seen.value : new Set([...seen.value, heard])
})
const lost = lostAt(connection)
const isPortrait = followPortrait()
const pages = followPages(computed(() => connection.view.value?.pages ?? null))

effect(() => {
  if (connection.view.value) applyHouse(connection.view.value.house)
})

function Page() {
  return (
    <Wall
      view={connection.view.value}
      pages={pages.value}
      now={connection.clock.value}
      here={Date.now()}
      inAccent={inAccent.value}
      lostAt={lost.value}
      isHeard={chime.isHeard.value}
      isPortrait={isPortrait.value}
    />
  )
}

const place = document.getElementById('app')
if (place) render(<Page />, place)
