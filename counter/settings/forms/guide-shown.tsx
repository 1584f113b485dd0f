import { useEffect, useState } from 'preact/hooks'
import type { GuidePart, GuideView } from '../../../server/contract/offers.ts'
import { draft, saving } from '../draft.ts'
import { beside } from '../fields/words.tsx'
import { t } from '../texts.ts'

/** The guide as it will be read: in Danish, or in the language that is written beside it. */
export function GuideShown({ id }: { readonly id: string }) {
  const [guide, setGuide] = useState<GuideView | null>(null)
  const language = beside.value ?? 'da'
  const revision = draft.value?.revision
  const isKept = saving.value === 'kept'
  useEffect(() => {
    if (!isKept) return
    const stop = new AbortController()
    fetch(`/api/settings/preview/guides/${id}?language=${language}`, { signal: stop.signal })
      .then((reply) => (reply.ok ? reply.json() : null))
      .then(setGuide)
      // The form stands without it, and the next change asks again.
      .catch(() => undefined)
    return () => stop.abort()
  }, [id, language, revision, isKept])
  if (!guide) return null
  return (
    <section
      class="guide-shown"
      lang={guide.language}
      dir="auto"
      aria-label={t.value.guideShown}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard too
      tabIndex={0}
    >
      <h2>{guide.title}</h2>
      {guide.parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </section>
  )
}

function Part({ part }: { readonly part: GuidePart }) {
  if (part.part === 'heading') return <h3>{part.text}</h3>
  if (part.part === 'paragraph') return <p>{part.text}</p>
  if (part.part === 'picture')
    return <img src={`/api/settings/preview/pictures/${part.picture}`} alt={part.shows} />
  const items = part.items.map((item) => <li key={item}>{item}</li>)
  return part.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}
