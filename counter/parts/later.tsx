import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { texts } from '../language.ts'
import { PressButton } from './press-button.tsx'

/** A part that is fetched when it is first shown, so that the desk stays light. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  let kept: ComponentType<P> | null = null
  return function Later(props: P) {
    const state = useSignal<'loading' | 'failed' | 'there'>(kept ? 'there' : 'loading')
    const fetchIt = async () => {
      state.value = 'loading'
      try {
        kept = await load()
        state.value = 'there'
      } catch {
        state.value = 'failed'
      }
    }
    useEffect(() => {
      if (!kept) void fetchIt()
    }, [])
    const Part = kept
    if (state.value === 'there' && Part) return <Part {...props} />
    return state.value === 'failed' ? (
      <NotFetched onAgain={fetchIt} />
    ) : (
      <p class="loading">{texts.value.loading}</p>
    )
  }
}

function NotFetched({ onAgain }: { readonly onAgain: () => unknown }) {
  const { banner, again } = texts.value
  return (
    <div class="silent">
      <p>{banner.silent}</p>
      <PressButton id="fetch-again" look="primary" onPress={onAgain}>
        {again}
      </PressButton>
    </div>
  )
}
