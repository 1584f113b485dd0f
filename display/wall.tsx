import '../server/contract/theme.css'
import './parts/both.css'
import './wall/wall.css'
import './wall/calls.css'
import './wall/lines.css'
import './wall/foot.css'
import './wall/closed.css'
import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import { applyHouse, connect } from '../server/contract/connect.ts'
import { learn } from '../server/contract/format.ts'
import { common as english } from '../server/contract/texts/en/common.ts'
import { openChime } from './parts/chime.ts'
import { lostAt } from './parts/lost.ts'
import { followCalls } from './wall/follow.ts'
import { Wall } from './wall/wall.tsx'

learn('en', english)

const connection = connect<'wall'>('wall')
const chime = openChime()
const calls = computed(() => connection.view.value?.calls ?? null)
const inAccent = followCalls({ calls, now: connection.now, chime: chime.play })
const lost = lostAt(connection)

effect(() => {
  if (connection.view.value) applyHouse(connection.view.value.house)
})

function Page() {
  return (
    <Wall
      view={connection.view.value}
      now={connection.clock.value}
      inAccent={inAccent.value}
      lostAt={lost.value}
      isHeard={chime.isHeard.value}
    />
  )
}

const place = document.getElementById('app')
if (place) render(<Page />, place)
