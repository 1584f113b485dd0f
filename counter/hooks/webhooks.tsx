import './webhooks.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { watching } from '../api.ts'
import { texts } from '../language.ts'
import { Foot } from '../parts/foot.tsx'
import { PressButton } from '../parts/press-button.tsx'
import { SignOut } from '../parts/sign-out.tsx'
import { Told } from '../parts/told.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { AddHook } from './add-hook.tsx'
import { Hook } from './hook.tsx'
import { fresh, hooks, hookTexts, lookAtHooks } from './hooks.ts'
import { Secret } from './secret.tsx'

const lookEveryMs = 5000

/** Other programs that are told what happens here: how each stands, and how to add one. */
export function Webhooks() {
  const t = hookTexts.value
  const adding = useSignal(false)
  useEffect(() => {
    void lookAtHooks()
    const looking = setInterval(() => void lookAtHooks(watching.webhooks), lookEveryMs)
    return () => clearInterval(looking)
  }, [])
  return (
    <div class="page">
      <main class="hooks">
        <Top />
        <p class="hooks-lead">{t.lead}</p>
        <Told spot="webhooks" />
        {fresh.value ? <Secret {...fresh.value} /> : null}
        <All />
        {adding.value ? (
          <AddHook
            onEnd={() => {
              adding.value = false
            }}
          />
        ) : (
          <PressButton
            id="add-hook"
            onPress={() => {
              adding.value = true
            }}
          >
            {t.add}
          </PressButton>
        )}
      </main>
      <Foot withKeys={false} />
    </div>
  )
}

function Top() {
  const title = useFocus<HTMLHeadingElement>()
  // A new page is read from its title on.
  return (
    <header>
      <h1 ref={title} tabIndex={-1}>
        {hookTexts.value.heading}
      </h1>
      <SignOut />
    </header>
  )
}

function All() {
  const { loading, banner, again } = texts.value
  const all = hooks.value
  if (all === null) return <p>{loading}</p>
  if (all === 'silent')
    return (
      <>
        <p>{banner.silent}</p>
        <PressButton id="look-again" onPress={() => lookAtHooks()}>
          {again}
        </PressButton>
      </>
    )
  if (all.length === 0) return <p class="hooks-none">{hookTexts.value.none}</p>
  return (
    <ul>
      {all.map((hook) => (
        <Hook key={hook.id} hook={hook} />
      ))}
    </ul>
  )
}
