import { useSignal } from '@preact/signals'
import type { PairedListAnswer, PairedScreen } from '../../server/contract/access.ts'
import { answerOf, pairing } from '../api.ts'
import { useList } from '../parts/use-list.ts'
import { List } from './list.tsx'
import { PairScreen } from './pair-screen.tsx'
import { Withdrawable } from './withdrawable.tsx'
import { dateWords, t } from './words.ts'

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
  const withdraw = () => answerOf(pairing.screens[':screen'].$delete({ param: { screen: `${id}` } }))
  return (
    <Withdrawable name={name} words={words} onWithdraw={withdraw} onChanged={onChanged}>
      <p class="access-more">
        {words.kinds[kind]}. {words.since(dateWords(paired))}.
      </p>
    </Withdrawable>
  )
}
