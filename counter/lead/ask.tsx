import type { LeadAsk, LeadLine } from '../../server/contract/lead.ts'
import { answerOf, lead } from '../api.ts'
import { clockTime } from '../clock.ts'
import { inWords } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press } from '../press.ts'
import { leadTexts } from './texts.ts'

interface Props {
  readonly line: LeadLine
  readonly look: 'primary' | 'quiet'
}

/** One tap asks all counters that could take the line; another takes the question back. */
export function AskButton({ line, look }: Props) {
  const t = leadTexts.value
  const { id, ask, canBeAsked } = line
  const name = inWords(line.name)
  if (ask)
    return (
      <PressButton
        id={`take-back-${id}`}
        look="quiet"
        label={`${t.takeBack}: ${name}`}
        onPress={() => act(`take-back-${id}`, lead.asks[':line'].$delete({ param: { line: id } }))}
      >
        {t.takeBack}
      </PressButton>
    )
  if (canBeAsked === 0) return look === 'primary' ? <p class="lead-nobody">{t.nobodyToAsk}</p> : null
  return (
    <PressButton
      id={`ask-${id}`}
      look={look}
      {...(look === 'primary' ? {} : { label: t.askAt(name) })}
      onPress={() => act(`ask-${id}`, lead.asks.$post({ json: { line: id } }))}
    >
      {t.ask}
      {look === 'primary' ? <small>{t.askMeans(canBeAsked)}</small> : null}
    </PressButton>
  )
}

type Request = Parameters<typeof answerOf>[0]

const act = (button: string, request: Request) =>
  press({ button, spot: 'lead', ask: () => answerOf(request) })

/** Who was asked when, and who said what. */
export function Asked({ ask }: { readonly ask: LeadAsk }) {
  const t = leadTexts.value
  const who = (yes: boolean) =>
    ask.answers
      .filter((answer) => answer.yes === yes)
      .map(({ counter, clerk }) => (clerk ? `${inWords(counter.name)} (${clerk})` : inWords(counter.name)))
      .join(', ')
  const sentences = [who(true) && t.yes(who(true)), who(false) && t.no(who(false))].filter(
    (one) => one !== '',
  )
  return (
    <p class="lead-asked">
      {t.asked(clockTime(ask.at))} {sentences.length > 0 ? `${sentences.join('. ')}.` : t.noAnswer}
    </p>
  )
}
