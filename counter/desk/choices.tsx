import { useEffect, useRef } from 'preact/hooks'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
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
}

/** A short question whose answers are numbered: the digit picks, Enter takes the first, Escape goes back. */
export function Choices<Id extends string>({ heading, note, choices, onChoose }: Props<Id>) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  useKeys((event) => {
    if (event.key === 'Escape') return closePanel()
    const choice = choices[choiceOf(event, choices.length) ?? -1]
    if (choice) onChoose(choice.id)
  })
  return (
    <section class="panel" aria-labelledby="panel-heading">
      <h3 id="panel-heading">{heading}</h3>
      {note ? <p class="note">{note}</p> : null}
      <ol ref={list} class="choices">
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <PressButton
              id={`choice-${choice.id}`}
              look={index === 0 ? 'primary' : 'plain'}
              digit={index + 1}
              {...(index === 0 ? { cap: 'Enter' } : {})}
              onPress={() => onChoose(choice.id)}
            >
              {choice.name}
            </PressButton>
          </li>
        ))}
      </ol>
      <PressButton id="back" look="quiet" cap="Esc" onPress={closePanel}>
        {texts.value.back}
      </PressButton>
    </section>
  )
}
