import { type Language, languages } from '../../server/contract/languages.ts'

/** A sentence, and the language in which it is said. */
export interface Phrase {
  readonly language: Language
  readonly text: string
}

export interface Reading {
  /** Whose words are read as if they were not there. */
  readonly without: (element: Element) => boolean
  /** What is said in place of an element's own words; null where those are said. */
  readonly instead: (element: Element) => string | null
}

/** These stand within a sentence; all others begin a new one. */
const inline: readonly string[] = ['SPAN', 'STRONG', 'EM', 'B', 'I', 'BDI', 'TIME']
const hidden = '[aria-hidden="true"], [hidden], legend, script, style, svg'

/** The words below an element as sentences, in the order of the page. */
export function phrasesOf(root: Element, reading: Reading): readonly Phrase[] {
  const phrases: Phrase[] = []
  let words: string[] = []
  let language: Language = 'da'
  const end = (by = '.') => {
    const text = words.join('').replace(/\s+/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(text))
      phrases.push({ language, text: /[.!?:;…؟۔]$/.test(text) ? text : text + by })
    words = []
  }
  const add = (text: string, of: Element) => {
    const spoken = languageOf(of)
    if (spoken !== language) end()
    language = spoken
    words.push(text)
  }
  const walk = (element: Element): void => {
    if (element.matches(hidden) || reading.without(element)) return
    const isOwn = !inline.includes(element.tagName) || standsBeside(element)
    if (isOwn) end()
    const instead = reading.instead(element) ?? pictureWords(element)
    if (instead !== null) add(` ${instead} `, element)
    else for (const node of element.childNodes) visit(node, element)
    if (isOwn) end(element.tagName === 'DT' ? ':' : '.')
  }
  const visit = (node: Node, of: Element): void => {
    if (node instanceof Element) walk(node)
    else if (node.nodeType === Node.TEXT_NODE) add(node.textContent ?? '', of)
  }
  walk(root)
  end()
  return phrases
}

/** One name beside another, with no word between them, is no sentence with it. */
const standsBeside = (element: Element): boolean =>
  [element.previousSibling, element.nextSibling].some((one) => one instanceof Element && !one.matches(hidden))

/** An address is nothing to listen to; what it is for stands beside it. */
function pictureWords(element: Element): string | null {
  if (element.tagName !== 'IMG') return null
  const shows = element.getAttribute('alt') ?? ''
  return /^https?:/.test(shows) ? '' : shows
}

/** As a screen reader finds it. */
export function languageOf(element: Element): Language {
  const told = element.closest('[lang]')?.getAttribute('lang')
  return languages.find((one) => one === told) ?? 'da'
}
