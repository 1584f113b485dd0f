import type { Asked } from './asked.ts'
import { isDate, lastWeeks } from './dates.ts'

/** What figures stand beside: nothing, the period before, the same weekdays a year before, or dates of one's own. */
export type Compare = 'none' | 'before' | 'year' | { readonly from: string; readonly to: string }

/** The address of a page with all that is asked: `#insights/waits?from=2026-11-02&to=2026-11-29&errands=pas`. */
export function hashOf(page: string, { from, to, errands, compare }: Asked): string {
  const words = [`from=${from}`, `to=${to}`]
  if (errands.length > 0) words.push(`errands=${errands.join(',')}`)
  if (compare !== 'none')
    words.push(`compare=${typeof compare === 'string' ? compare : `${compare.from}..${compare.to}`}`)
  return `#insights/${page}?${words.join('&')}`
}

/** What an address asks for; whatever it does not say, or says wrongly, is as nobody had asked. */
export function readHash(hash: string, today: string): Asked {
  const words = new URLSearchParams(hash.split('?')[1] ?? '')
  const span = spanIn(words.get('from'), words.get('to')) ?? lastWeeks(today)
  const errands = (words.get('errands') ?? '').split(',').filter((id) => /^[a-z0-9-]+$/.test(id))
  return { ...span, errands, compare: compareIn(words.get('compare') ?? '') }
}

function compareIn(word: string): Compare {
  if (word === 'before' || word === 'year') return word
  const [from, to] = word.split('..')
  return spanIn(from, to) ?? 'none'
}

function spanIn(from: string | null | undefined, to: string | null | undefined) {
  if (!from || !to || !isDate(from) || !isDate(to) || from > to) return null
  return { from, to }
}
