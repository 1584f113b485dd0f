import type { ComponentChildren } from 'preact'
import type { Answer } from '../api.ts'
import { useAsk } from '../parts/use-ask.ts'
import { Sure } from './sure.tsx'
import { problemWords } from './words.ts'

interface Props {
  readonly name: string
  readonly words: {
    readonly withdraw: string
    readonly withdrawAsk: (name: string) => string
    readonly yes: string
  }
  readonly onWithdraw: () => Promise<Answer>
  readonly onChanged: () => void
  readonly children: ComponentChildren
}

/** Something that opens a door, and can be taken back. */
export function Withdrawable({ name, words, onWithdraw, onChanged, children }: Props) {
  const { problem, ask } = useAsk()
  const withdraw = async () => {
    if (await ask(onWithdraw)) onChanged()
  }
  return (
    <li>
      <div class="access-row">
        <div>
          <h2>{name}</h2>
          {children}
        </div>
        <Sure
          words={words.withdraw}
          label={`${words.withdraw}: ${name}`}
          question={words.withdrawAsk(name)}
          yes={words.yes}
          onYes={() => void withdraw()}
        />
      </div>
      <p role="alert" class={problem.value ? 'refusal' : ''}>
        {problemWords(problem.value)}
      </p>
    </li>
  )
}
