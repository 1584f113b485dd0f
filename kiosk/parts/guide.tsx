import { Printer } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import type { GuidePart, GuideView } from '../../server/contract/offers.ts'
import { offersAt } from '../draft.ts'
import { fetchGuide, type Printing, printGuide } from '../guide.ts'
import { language, t } from '../language.ts'
import { Code } from './code.tsx'
import { Paged } from './paged.tsx'

/** What to do and what to bring, and the same on paper. */
export function Guide({ id }: { readonly id: string }) {
  const [guide, setGuide] = useState<GuideView | 'missing' | null>(null)
  const spoken = language.value
  useEffect(() => {
    let isWanted = true
    void fetchGuide(id, spoken).then((found) => {
      if (isWanted) setGuide(found ?? 'missing')
    })
    return () => {
      isWanted = false
    }
  }, [id, spoken])
  if (guide === null) return <section class="guide" aria-busy="true" />
  if (guide === 'missing') return <p class="guide-missing">{t.value.guide.missing}</p>
  return (
    <section class="guide">
      <Paged>
        <article
          class="guide-text"
          lang={guide.language}
          {...(guide.language === spoken ? {} : { dir: 'ltr' })}
        >
          <h2>{guide.title}</h2>
          {guide.parts.map((part, place) => (
            <Part key={place} part={part} />
          ))}
        </article>
      </Paged>
      <div class="guide-along">
        <Print key={guide.id} id={guide.id} />
        <div class="guide-phone">
          <Code address={guide.page} />
          <p>{t.value.guide.scan}</p>
        </div>
      </div>
    </section>
  )
}

function Part({ part }: { readonly part: GuidePart }) {
  switch (part.part) {
    case 'heading':
      return <h3>{part.text}</h3>
    case 'paragraph':
      return <p>{part.text}</p>
    case 'picture':
      return <img src={`${offersAt}/pictures/${part.picture}`} alt={part.shows} />
    case 'list': {
      const items = part.items.map((item) => <li key={item}>{item}</li>)
      return part.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
  }
}

function Print({ id }: { readonly id: string }) {
  const [printing, setPrinting] = useState<Printing | null>(null)
  const words = t.value.guide
  const print = async () => {
    setPrinting('printing')
    setPrinting(await printGuide(id, language.value))
  }
  return (
    <div class="guide-print">
      <button type="button" class="button" disabled={printing === 'printing'} onClick={() => void print()}>
        <Printer strokeWidth={1.75} aria-hidden="true" />
        {words.print}
      </button>
      <p role="status">{printing ? words[printing] : null}</p>
    </div>
  )
}
