import { signal } from '@preact/signals'
import { Pointer } from 'lucide-preact'
import { useEffect } from 'preact/hooks'
import { atTime, clockTime, wordsIn } from '../../server/contract/format.ts'
import { languageFacts } from '../../server/contract/languages.ts'
import type { House, Language } from '../../server/contract/views.ts'
import { Week } from '../parts/week.tsx'
import { idle, lobby } from '../state.ts'
import { loaded, textsIn } from '../texts.ts'

const turnEveryMs = 7000
const turn = signal(0)

function wake(): void {
  idle.value = false
}

/** The key that wakes the screen does nothing else. */
function wakeByKey(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
  wake()
}

/** When nobody is here: a welcome in turning languages, and the opening hours. Any touch begins. */
export function Idle({ house }: { readonly house: House }) {
  useEffect(() => {
    const turning = setInterval(() => {
      turn.value += 1
    }, turnEveryMs)
    document.addEventListener('keydown', wakeByKey, { capture: true })
    return () => {
      clearInterval(turning)
      document.removeEventListener('keydown', wakeByKey, { capture: true })
    }
  }, [])
  const language = loaded.value[turn.value % loaded.value.length] ?? 'da'
  return (
    <main class="idle" lang={language} dir={languageFacts[language].direction}>
      <div class="band-house">
        <span>{house.town}</span>
        <time>{clockTime(lobby.clock.value, { language, timeZone: house.timeZone })}</time>
      </div>
      <Welcome key={language} house={house} language={language} />
    </main>
  )
}

function Welcome({ house, language }: { readonly house: House; readonly language: Language }) {
  const words = textsIn(language)
  const until = house.closesAt && atTime(house.closesAt, { language, timeZone: house.timeZone })
  return (
    <div class="welcome">
      <h1>{words.idle.welcome(wordsIn(house.office, language))}</h1>
      <Touch words={words.idle.touch} />
      {until ? <p class="welcome-until">{words.until(until)}</p> : null}
      <Week house={house} language={language} />
    </div>
  )
}

/** One button, as large as the screen. */
function Touch({ words }: { readonly words: string }) {
  return (
    <button type="button" class="welcome-touch" onClick={wake}>
      <Pointer strokeWidth={1.75} aria-hidden="true" />
      {words}
    </button>
  )
}
