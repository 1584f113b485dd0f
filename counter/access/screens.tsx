import { useSignal } from '@preact/signals'
import type { PairedListAnswer, PairedScreen } from '../../server/contract/access.ts'
import { answerOf, pairing } from '../api.ts'
import { useAsk } from '../parts/use-ask.ts'
import { useList } from '../parts/use-list.ts'
import { List } from './list.tsx'
import { PairScreen } from './pair-screen.tsx'
import { Sure } from './sure.tsx'
import { dateWords, problemWords, t } from './words.ts'

/** Which screens belong to the house. */
export function Screens() {
  const { list, failed, load } = useList<PairedListAnswer>(() => answerOf(pairing.screens.$get()))
  const paired = useSignal<string | null>(null)
  const words = t.value.screens
  return (
    <>
      <p class="access-lead">{words.lead}</p>
      <p class="access-how">{words.how}</p>
      <PairScreen
        onPaired={(name) => {
          paired.value = name
          void load()
        }}
      />
      <p role="status" class={paired.value ? 'access-done' : ''}>
        {paired.value ? words.done(paired.value) : null}
      </p>
      <List isThere={list.value !== null} failed={failed.value} onAgain={load}>
        <p class="access-how">{list.value?.required ? words.required : words.notRequired}</p>
        {list.value?.screens.length === 0 ? <p>{words.none}</p> : null}
        <ul class="access-list">
          {list.value?.screens.map((screen) => (
            <Row key={screen.id} screen={screen} onChanged={load} />
          ))}
        </ul>
      </List>
    </>
  )
}

function Row({ screen, onChanged }: { readonly screen: PairedScreen; readonly onChanged: () => void }) {
  const { id, name, kind, paired } = screen
  const words = t.value.screens
  const { problem, ask } = useAsk()
  const withdraw = async () => {
    const param = { screen: `${id}` }
    if (await ask(() => answerOf(pairing.screens[':screen'].$delete({ param })))) onChanged()
  }
  return (
    <li>
      <div class="access-row">
        <div>
          <h2>{name}</h2>
          <p class="access-more">
            {words.kinds[kind]}. {words.since(dateWords(paired))}.
          </p>
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
