import { ArrowDown, Coffee, Hand, Lock, type LucideIcon, WifiOff } from 'lucide-preact'
import { CrisisNotice } from '../../server/contract/crisis-notice.tsx'
import { crisisOn } from '../../server/contract/crisis-on.ts'
import { wordsIn } from '../../server/contract/format.ts'
import { languageFacts } from '../../server/contract/languages.ts'
import type { SignTexts } from '../../server/contract/texts/da/wall.ts'
import type { Language, SignView } from '../../server/contract/views.ts'
import { Both } from '../parts/both.tsx'
import { widthInEms } from '../parts/width.ts'
import { Say } from './say.tsx'

export interface SignProps {
  readonly view: SignView | null
  readonly isLost: boolean
  /** This screen's own time. */
  readonly here: number
  readonly isUnknown: boolean
}

/** What stands over one counter: whom it waits for, or that it is free. */
export function Sign({ view, isLost, here, isUnknown }: SignProps) {
  if (isUnknown) return <Notice word="unknown" />
  if (!view && isLost)
    return (
      <main class="sign">
        <State Drawing={WifiOff} word="lost" look="lost" />
      </main>
    )
  if (!view) return <Notice word="connecting" />
  // Whatever takes the walls takes the signs.
  const crisis = crisisOn(view.house, 'wall')
  if (crisis) return <CrisisNotice notice={crisis} here={here} />
  if (view.house.isDark) return <div class="dark" />
  return (
    <main class={view.ticket === 'called' && !isLost ? 'sign called' : 'sign'} key={view.order}>
      <header class="sign-name">
        <h1>
          <Both da={wordsIn(view.counter.name, 'da')} en={wordsIn(view.counter.name, 'en')} />
        </h1>
        {!isLost && <OwnLanguage language={view.language} />}
      </header>
      {isLost ? <State Drawing={WifiOff} word="lost" look="lost" /> : <Middle view={view} />}
    </main>
  )
}

function Middle({ view: { state, number, ticket } }: { readonly view: SignView }) {
  if (number !== null) return <Numeral number={number} isCalled={ticket === 'called'} />
  if (state === 'closed') return <State Drawing={Lock} word="closed" look="resting" />
  if (state === 'paused') return <State Drawing={Coffee} word="paused" look="resting" />
  return <State Drawing={Hand} word="free" look="free" />
}

/** What the person who comes speaks, in the language's own words. */
const OwnLanguage = ({ language }: { readonly language: Language | null }) =>
  language && language !== 'da' ? (
    <span class="sign-language" lang={language}>
      {languageFacts[language].own}
    </span>
  ) : null

/** The number; while it is called, an arrow beneath it shows that the place is right here. */
const Numeral = ({ number, isCalled }: { readonly number: string; readonly isCalled: boolean }) => (
  <p class={isCalled ? 'sign-number here' : 'sign-number'} style={{ '--ems': widthInEms(number) }}>
    <span>
      {number}
      {isCalled && <ArrowDown strokeWidth={2} aria-hidden="true" />}
    </span>
  </p>
)

interface StateProps {
  readonly Drawing: LucideIcon
  readonly word: keyof SignTexts
  readonly look: 'free' | 'resting' | 'lost'
}

const State = ({ Drawing, word, look }: StateProps) => (
  <div class={`sign-state ${look}`}>
    <Drawing strokeWidth={1.5} aria-hidden="true" />
    <p>
      <Say word={word} />
    </p>
  </div>
)

const Notice = ({ word }: { readonly word: keyof SignTexts }) => (
  <main class="sign">
    <div class="sign-state resting">
      <p>
        <Say word={word} />
      </p>
    </div>
  </main>
)
