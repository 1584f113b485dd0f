import { useLayoutEffect, useRef } from 'preact/hooks'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { rest } from '../press.ts'
import { choiceOf } from '../shortcuts.ts'
import { closePanel } from './panel.ts'
import { useKeys } from './use-keys.ts'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly name: string
}

interface Props<Id extends string> {
  readonly heading: string
  readonly note?: string
  readonly choices: readonly Choice<Id>[]
  readonly onChoose: (id: Id) => void
  /** Where Escape leads; out of the panel where it says nothing. */
  readonly onBack?: () => void
}

/** A key that bounces is faster than any hand; a quick hand is not kept waiting. */
const bounceMs = 80

/** A short question whose answers are numbered: the digit picks, Enter takes the first, Escape goes back. */
export function Choices<Id extends string>({
  heading,
  note,
  choices,
  onChoose,
  onBack = closePanel,
}: Props<Id>) {
  const list = useRef<HTMLOListElement>(null)
  const shownAt = useRef(performance.now())
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [])
  useKeys((event) => {
    if (event.key === 'Escape') return onBack()
    const choice = choices[choiceOf(event, choices.length) ?? -1]
    if (choice && performance.now() - shownAt.current > bounceMs) onChoose(choice.id)
  })
  return (
    <section class="panel" aria-labelledby="panel-heading">
      <h3 id="panel-heading">{heading}</h3>
      {note ? <p class="note">{note}</p> : null}
      <ol ref={list} class="numbered">
        {choices.map((choice, index) => (
          <Numbered key={choice.id} choice={choice} index={index} onChoose={onChoose} />
        ))}
      </ol>
      <PressButton id="back" look="quiet" cap="Esc" onPress={onBack}>
        {texts.value.back}
      </PressButton>
    </section>
  )
}

interface NumberedProps<Id extends string> extends Pick<Props<Id>, 'onChoose'> {
  readonly choice: Choice<Id>
  readonly index: number
}

/** The first is the usual one: it stands out, and Enter takes it. */
function Numbered<Id extends string>({ choice, index, onChoose }: NumberedProps<Id>) {
  const usual = index === 0 ? ({ look: 'primary', cap: 'Enter' } as const) : {}
  return (
    <li>
      <PressButton
        id={`choice-${choice.id}`}
        digit={index + 1}
        {...usual}
        onPress={() => {
          onChoose(choice.id)
          // What comes to lie under the pointer or the Enter key is not chosen by a double strike.
          rest()
        }}
      >
        {choice.name}
      </PressButton>
    </li>
  )
}
