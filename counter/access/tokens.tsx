import { useSignal } from '@preact/signals'
import type { ApiToken } from '../../server/contract/access.ts'
import { answerOf, tokens } from '../api.ts'
import { useList } from '../parts/use-list.ts'
import { List } from './list.tsx'
import { MakeToken } from './make-token.tsx'
import { Secret } from './secret.tsx'
import { Withdrawable } from './withdrawable.tsx'
import { dateWords, t } from './words.ts'

/** What other programs may do. */
export function Tokens() {
  const { list, failed, load } = useList<{ tokens: ApiToken[] }>(() => answerOf(tokens.$get()))
  const making = useSignal(false)
  const made = useSignal<{ readonly name: string; readonly token: string } | null>(null)
  const words = t.value.tokens
  return (
    <>
      <p class="access-lead">{words.lead}</p>
      {made.value ? (
        <Secret
          heading={words.heading(made.value.name)}
          means={words.means}
          secret={made.value.token}
          onClose={() => (made.value = null)}
        />
      ) : null}
      {making.value ? (
        <MakeToken
          onMade={(what) => {
            making.value = false
            made.value = what
            void load()
          }}
          onCancel={() => (making.value = false)}
        />
      ) : (
        <button type="button" class="press primary access-add" onClick={() => (making.value = true)}>
          {words.add}
        </button>
      )}
      <List isThere={list.value !== null} failed={failed.value} onAgain={load}>
        {list.value?.tokens.length === 0 ? <p>{words.none}</p> : null}
        <ul class="access-list">
          {list.value?.tokens.map((token) => (
            <Row key={token.id} token={token} onChanged={load} />
          ))}
        </ul>
      </List>
    </>
  )
}

function Row({ token, onChanged }: { readonly token: ApiToken; readonly onChanged: () => void }) {
  const { id, name, scopes, expires, used } = token
  const { tokens: words, scopeNames } = t.value
  const withdraw = () => answerOf(tokens[':token'].$delete({ param: { token: `${id}` } }))
  const end = expires > Date.now() ? words.until(dateWords(expires)) : words.over(dateWords(expires))
  return (
    <Withdrawable name={name} words={words} onWithdraw={withdraw} onChanged={onChanged}>
      <p class="access-more">{scopes.map((scope) => scopeNames[scope]).join(', ')}</p>
      <p class="access-state">
        {end}. {used === null ? words.never : words.used(dateWords(used))}.
      </p>
    </Withdrawable>
  )
}
