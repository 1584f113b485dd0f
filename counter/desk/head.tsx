import type { Desk } from '../../server/contract/views.ts'
import { chosen } from '../chosen.ts'
import { clockTime } from '../clock.ts'
import { inWords, texts } from '../language.ts'
import { now } from '../lobby.ts'
import { PressButton } from '../parts/press-button.tsx'
import { SignOut } from '../parts/sign-out.tsx'
import { Told } from '../parts/told.tsx'
import { press } from '../press.ts'
import { close } from './moves.ts'

/** Which counter this is, how it stands, and the way out. */
export function Head({ desk }: { readonly desk: Desk }) {
  const t = texts.value
  const { counter } = desk
  return (
    <header class="head">
      <h1>{inWords(counter.name)}</h1>
      <span class={`state counter-${counter.state}`}>{t.choose.state[counter.state]}</span>
      <Told spot="head" />
      <WaysOut desk={desk} />
      <time class="clock">{clockTime(now.value)}</time>
    </header>
  )
}

function WaysOut({ desk }: { readonly desk: Desk }) {
  const { closeCounter, changeCounter } = texts.value
  const shut = () => press({ button: 'close-counter', spot: 'head', ask: () => close(desk) })
  const change = () => {
    chosen.value = null
  }
  return (
    <nav>
      {desk.counter.state === 'closed' ? null : (
        <PressButton id="close-counter" look="quiet" onPress={shut}>
          {closeCounter}
        </PressButton>
      )}
      <PressButton id="change-counter" look="quiet" onPress={change}>
        {changeCounter}
      </PressButton>
      <SignOut />
    </nav>
  )
}
