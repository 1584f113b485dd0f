import { CircleAlert, CircleCheck } from 'lucide-preact'
import { texts } from '../language.ts'
import { awaitedAt, type Spot, told } from '../press.ts'
import { askingAgain } from '../surely.ts'

/** What came of the last press here. Its place is kept free, so that nothing moves when it speaks. */
export function Told({ spot }: { readonly spot: Spot }) {
  const isAskingAgain = askingAgain.value && awaitedAt.value === spot
  const here = isAskingAgain
    ? { sentence: texts.value.askingAgain, refused: true }
    : told.value?.spot === spot
      ? told.value
      : null
  return (
    <p role="status" class={`told${here?.refused ? ' refused' : ''}`}>
      {here ? here.refused ? <CircleAlert aria-hidden /> : <CircleCheck aria-hidden /> : null}
      {here ? <span>{here.sentence}</span> : null}
    </p>
  )
}
