import { turnedTo } from './page-turn.ts'
import type { Phrase } from './phrases.ts'
import { choicesSaid, controlSaid, regionSaid, type Spoken } from './spoken.ts'
import type { Voice } from './voice.ts'

export interface Following {
  readonly voice: Voice
  readonly spoken: () => Spoken
  readonly isOn: () => boolean
  /** What is said before the first screen. */
  readonly greeting: () => readonly Phrase[]
}

const control = 'button, input'
/** These change, or come when the screen has been said already. */
const toTell = '[role="status"], [role="alert"], .guide-text, .guide-phone, .guide-missing, .bring'
const underWay = 'main section[aria-busy="true"]'
/** A screen is drawn in several steps. */
const settleMs = 50

export interface Follower {
  /** Greets, and says the whole screen. */
  begin(): void
  /** Says the whole screen again, or what stands above it. */
  sayAgain(): void
}

/** Tells what is new on the page, for as long as somebody listens. */
export function followPage(page: Document, parts: Following): Follower {
  const { voice, spoken, isOn } = parts
  let asked: { readonly title: Element; readonly words: string | null } | null = null
  let told = new WeakMap<Element, string>()
  let settling: ReturnType<typeof setTimeout> | undefined

  const soon = () => {
    clearTimeout(settling)
    settling = setTimeout(look, settleMs)
  }

  function look(): void {
    if (!isOn()) return
    const screen = page.querySelector('.screen')
    const title = screen?.querySelector('h1') ?? null
    if (!screen || !title) return
    if (title !== asked?.title || title.textContent !== asked.words) return sayScreen(screen, title)
    for (const region of page.querySelectorAll(toTell)) tellRegion(region)
    tellDialog()
  }

  function sayScreen(screen: Element, title: Element): void {
    const first = asked === null ? parts.greeting() : []
    asked = { title, words: title.textContent }
    told = new WeakMap()
    for (const part of page.querySelectorAll(toTell)) told.set(part, textOf(part))
    voice.say([...first, ...regionSaid(screen, spoken())], () => endingOf(screen))
  }

  /** The choices are counted when all of them are there. */
  function endingOf(screen: Element): readonly Phrase[] | null {
    if (screen.querySelector(underWay)) return null
    prepareNext(screen)
    return [...choicesSaid(screen, spoken()), ...focused()]
  }

  /** The choice that somebody has come to while the screen was being said. */
  function focused(): readonly Phrase[] {
    return page.activeElement?.matches(control) ? controlSaid(page.activeElement, spoken()) : []
  }

  function tellRegion(region: Element): void {
    const words = textOf(region)
    if (words === (told.get(region) ?? '')) return
    told.set(region, words)
    voice.add(regionSaid(region, spoken()))
  }

  /** Its seconds run, so it is told once, with what to press. */
  function tellDialog(): void {
    const dialog = dialogOf(page)
    if (dialog && !told.has(dialog)) sayDialog(dialog)
  }

  function sayDialog(dialog: Element): void {
    told.set(dialog, '')
    const button = dialog.querySelector(control)
    voice.say([...regionSaid(dialog, spoken()), ...(button ? controlSaid(button, spoken()) : [])])
  }

  function prepareNext(screen: Element): void {
    for (const one of [...screen.querySelectorAll(`main ${control}`)].slice(0, mostPrepared)) {
      voice.prepare(controlSaid(one, spoken()))
    }
  }

  function sayTurned(by: Element): void {
    const seen = turnedTo(by, spoken())
    if (seen) voice.say(seen)
  }

  const sayControl = (of: EventTarget | null) => {
    if (isOn() && asked && of instanceof Element && of.matches(control)) voice.say(controlSaid(of, spoken()))
  }
  new MutationObserver(soon).observe(page.body, { childList: true, subtree: true, characterData: true })
  new MutationObserver(([change]) => {
    if (change?.target === page.activeElement) sayControl(page.activeElement)
  }).observe(page.body, { attributes: true, attributeFilter: ['aria-pressed'], subtree: true })
  page.addEventListener('focusin', (event) => sayControl(event.target))
  page.addEventListener('click', ({ target }) => {
    const turn = target instanceof Element && target.closest(control)
    if (turn && isOn()) setTimeout(() => sayTurned(turn), settleMs)
  })
  return {
    begin: () => {
      asked = null
      soon()
    },
    sayAgain: () => {
      const dialog = dialogOf(page)
      const screen = page.querySelector('.screen')
      const title = screen?.querySelector('h1')
      if (dialog) sayDialog(dialog)
      else if (screen && title) sayScreen(screen, title)
    },
  }
}

const dialogOf = (page: Document): Element | null => page.querySelector('[role="alertdialog"]')

/** The first ones that a key comes to. */
const mostPrepared = 8

const textOf = (region: Element): string => region.textContent ?? ''
