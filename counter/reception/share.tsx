import { CircleCheck, Target } from 'lucide-preact'
import type { ContactCounts } from '../../server/contract/contact.ts'
import { done } from './room.ts'
import { percent, t } from './texts.ts'

/** The share settled on the spot, live against the target: in figures, in a word, and as a bar. */
export function Share() {
  const counts = done.value?.contacts
  const words = t.value.glance
  return (
    <section class="share" aria-labelledby="share-heading">
      <h2 id="share-heading">{words.share}</h2>
      {counts ? <Figures counts={counts} /> : <p class="share-none">…</p>}
    </section>
  )
}

function Figures({ counts: { share, target, settled, handled } }: { readonly counts: ContactCounts }) {
  const words = t.value.glance
  const aim = words.target(percent(target))
  if (share === null)
    return (
      <>
        <p class="share-none">{words.none}</p>
        <p class="share-target">{aim}</p>
      </>
    )
  const isReached = share >= target
  const Drawing = isReached ? CircleCheck : Target
  return (
    <>
      <p class="share-figure">
        <strong>{words.percent(percent(share))}</strong>
        <span>{words.of(settled, handled)}</span>
      </p>
      <div class="share-bar" aria-hidden="true">
        <div style={{ inlineSize: `${share * 100}%` }} />
        <span style={{ insetInlineStart: `${target * 100}%` }} />
      </div>
      <p class={`share-target${isReached ? ' reached' : ''}`}>
        <Drawing aria-hidden />
        {isReached ? words.reached : words.below} · {aim}
      </p>
    </>
  )
}
