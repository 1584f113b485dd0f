import './help-line.css'
import { computed } from '@preact/signals'
import { LifeBuoy } from 'lucide-preact'
import type { HelpView } from '../../server/contract/lead.ts'
import { help as danish } from '../../server/contract/texts/da/help.ts'
import { help as english } from '../../server/contract/texts/en/help.ts'
import type { StaffView } from '../../server/contract/views.ts'
import { answerOf, counters } from '../api.ts'
import { inWords, language } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press } from '../press.ts'

const helpTexts = computed(() => (language.value === 'en' ? english : danish))

/** One quiet line: what the lead asks of this counter, or what it takes besides its own. Not there when there is nothing. */
export function HelpLine({ view: { desk, help } }: { readonly view: Pick<StaffView, 'desk' | 'help'> }) {
  const [ask] = help.asks
  return (
    <section
      class={`help-line${desk && ask ? ' asks' : ''}`}
      aria-label={helpTexts.value.label}
      role="status"
    >
      {desk && ask ? <Question counter={desk.counter.id} ask={ask} /> : null}
      {desk && !ask && help.also.length > 0 ? <Also counter={desk.counter.id} also={help.also} /> : null}
      {!desk && ask ? <Wanted ask={ask} /> : null}
    </section>
  )
}

/** Whoever sits nowhere yet can help by opening a counter. */
function Wanted({ ask }: Pick<QuestionProps, 'ask'>) {
  return (
    <>
      <LifeBuoy aria-hidden />
      <p>{helpTexts.value.wanted(inWords(ask.name), ask.waiting)}</p>
    </>
  )
}

interface QuestionProps {
  readonly counter: string
  readonly ask: HelpView['asks'][number]
}

function Question({ counter, ask }: QuestionProps) {
  const t = helpTexts.value
  const say = (button: string, yes: boolean) => () => {
    const json = { ask: ask.id, yes }
    const request = () => answerOf(counters[':counter'].help.$post({ param: { counter }, json }))
    return press({ button, spot: 'head', ask: request })
  }
  return (
    <>
      <LifeBuoy aria-hidden />
      <p>{t.ask(inWords(ask.name), ask.waiting)}</p>
      <PressButton id="help-yes" onPress={say('help-yes', true)}>
        {t.yes}
      </PressButton>
      <PressButton id="help-not-now" look="quiet" onPress={say('help-not-now', false)}>
        {t.notNow}
      </PressButton>
    </>
  )
}

function Also({ counter, also }: { readonly counter: string; readonly also: HelpView['also'] }) {
  const t = helpTexts.value
  const stop = () =>
    press({
      button: 'help-stop',
      spot: 'head',
      ask: () => answerOf(counters[':counter']['own-lines'].$post({ param: { counter } })),
    })
  return (
    <>
      <LifeBuoy aria-hidden />
      <p>{t.also(also.map(inWords).join(', '))}</p>
      <PressButton id="help-stop" look="quiet" onPress={stop}>
        {t.stop}
      </PressButton>
    </>
  )
}
