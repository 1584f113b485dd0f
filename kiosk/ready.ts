import { effect } from '@preact/signals'
import { fetchOffers } from './offers.ts'
import { idle, lobby } from './state.ts'
import { languages, load } from './texts.ts'

/** While nobody is here, all languages are made ready: who chooses one later need not wait, nor have a network. */
export function getReady(): void {
  let prepared = ''
  effect(() => {
    const version = lobby.view.value?.offers
    if (!idle.value || !version || version === prepared) return
    prepared = version
    void prepare(version).then((isReady) => {
      if (!isReady) prepared = ''
    })
  })
}

/** One after the other, so that a slow machine stays awake to a touch. */
async function prepare(version: string): Promise<boolean> {
  let isReady = true
  for (const language of languages) {
    const hasTexts = await load(language)
    const hasOffers = await fetchOffers(language, version)
    isReady &&= hasTexts && hasOffers
  }
  return isReady
}
