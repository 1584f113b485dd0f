import type { KioskTexts } from '../../server/contract/texts/da/kiosk.ts'
import { languageOf, type Phrase, phrasesOf, type Reading } from './phrases.ts'

export interface Spoken {
  readonly words: KioskTexts['ear']
  /** Whether the person's own matters may be said here. */
  readonly ownToo: boolean
}

const control = 'button, input'
/** Within these, choices are counted together. */
const group = 'main, fieldset, .pages, [role="alertdialog"]'

/** How many choices a screen has, and how to go from one to the next. */
export function choicesSaid(screen: Element, { words }: Spoken): readonly Phrase[] {
  const main = screen.querySelector('main')
  const choices = main ? controlsOf(main).length : 0
  const how = choices > 0 ? [words.choices(choices), words.how] : []
  return how.map((text) => ({ language: languageOf(screen), text }))
}

/** A part of the screen, without its controls: they are said when somebody comes to them. */
export function regionSaid(region: Element, { words, ownToo }: Spoken): readonly Phrase[] {
  const isKept = (element: Element) => !ownToo && element.hasAttribute('data-own')
  const phrases = phrasesOf(region, {
    without: (element) => element.matches(`${control}, [data-unspoken]`) || isKept(element),
    instead: saidInstead,
  })
  const keepsBack = !ownToo && region.querySelector('[data-own]') !== null
  return keepsBack ? [...phrases, { language: languageOf(region), text: words.headset }] : phrases
}

/** One control: its name, its state, and its place among the others. */
export function controlSaid(of: Element, { words }: Spoken): readonly Phrase[] {
  const language = languageOf(of.parentElement ?? of)
  const notes = [stateOf(of, words), placeOf(of, words)].filter((note) => note !== null)
  return [...nameOf(of), ...notes.map((text) => ({ language, text: `${text}.` }))]
}

const nothingLeftOut: Reading = { without: () => false, instead: saidInstead }

function nameOf(of: Element): readonly Phrase[] {
  const label = of.getAttribute('aria-label')
  if (label === null) return phrasesOf(of, nothingLeftOut)
  const written = of instanceof HTMLInputElement ? of.value || of.placeholder : ''
  const text = written ? `${label}: ${written}` : label
  return [{ language: languageOf(of), text }]
}

function stateOf(of: Element, words: KioskTexts['ear']): string | null {
  if (of.matches(':disabled, [aria-disabled="true"]')) return words.cannot
  return of.matches('[aria-pressed="true"]') ? words.chosen : null
}

function placeOf(of: Element, words: KioskTexts['ear']): string | null {
  const within = of.closest(group)
  const all = within ? controlsOf(within) : []
  // Letters and digits are found by themselves.
  const isKey = of.textContent?.trim().length === 1
  return all.length > 1 && !isKey ? words.place(all.indexOf(of) + 1, all.length) : null
}

const controlsOf = (within: Element): Element[] =>
  [...within.querySelectorAll(control)].filter((one) => one.closest(group) === within)

function saidInstead(element: Element): string | null {
  return element.getAttribute('data-say')
}
