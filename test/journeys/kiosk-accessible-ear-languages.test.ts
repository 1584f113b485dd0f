import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { languageFacts } from '../../server/contract/languages.ts'
import { kiosk as arabic } from '../../server/contract/texts/ar/kiosk.ts'
import { kiosk as danish, type KioskTexts } from '../../server/contract/texts/da/kiosk.ts'
import { kiosk as german } from '../../server/contract/texts/de/kiosk.ts'
import { closeBrowser, picture } from './browser.ts'
import { after, goTo, openKiosk } from './listener.ts'
import { heardOn } from './overhear.ts'

vi.setConfig({ testTimeout: 240_000 })
afterAll(closeBrowser)

const herning = join(import.meta.dirname, '..', '..', 'server', 'catalogue', 'herning')

/** What the catalogue calls a passport, its group and its questions in a language. */
function passportIn(language: 'de' | 'ar') {
  const { errands, groups } = parse(readFileSync(join(herning, `${language}.yaml`), 'utf8'))
  return { ...errands.pas, group: groups['pas-og-id'].name }
}

/** The sentences of a guide's Markdown, without its address. */
const guideIn = (language: 'de' | 'ar'): readonly string[] =>
  readFileSync(join(herning, 'guides', `pas.${language}.md`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('<'))
    .map((line) => sentence(line.replace(/^!\[(.*)\].*$/, '$1').replace(/^(#+|-) /, '')))

const sentence = (text: string): string => (/[.!?:;…؟۔]$/.test(text) ? text : `${text}.`)
const sentences = (...texts: readonly string[]): readonly string[] => texts.map(sentence)

/** Comes with keys alone to a language, and to the errands of its first group. */
async function toPassports(page: Page, language: 'de' | 'ar', { ear, choose }: KioskTexts, group: string) {
  await after(page, 'ArrowDown', danish.ear.on)
  await goTo(page, languageFacts[language].own, 'ArrowUp')
  const start = await after(page, 'Enter', ear.how)
  expect(start.slice(0, 2)).toEqual(sentences(choose.heading, choose.lead))
  await goTo(page, group)
  return after(page, 'Enter', ear.how)
}

async function expectOwnVoice(page: Page, language: string, since: number): Promise<void> {
  for (const { text, language: spoken, loudest } of (await heardOn(page)).slice(since)) {
    expect(spoken, text).toBe(language)
    expect(loudest, text).toBeGreaterThan(0.05)
  }
}

test('questions and their guide are heard in German, by keys and ears alone', async () => {
  const page = await openKiosk(8, 'pas')
  const { name, group, questions } = passportIn('de')
  const { ear, end, guide } = german
  const said = await toPassports(page, 'de', german, group)
  expect(said).toEqual(sentences(group, german.group.lead, ear.choices(2), ear.how))
  const since = (await heardOn(page)).length

  await goTo(page, name)
  expect(await after(page, 'Enter', ear.how)).toEqual(
    sentences(name, questions.what.ask, ear.choices(4), ear.how),
  )
  await goTo(page, questions.what.answers.lost.name)
  expect(await after(page, 'Enter', ear.how)).toEqual(
    sentences(name, questions.id.ask, questions.id.hint, ear.choices(2), ear.how),
  )
  await goTo(page, questions.id.answers.no.name)
  const told = await after(page, 'Enter', ear.how)
  await picture(page, 'ear-guide-de')
  expect(told).toEqual([
    ...sentences(name, end.guide.heading, questions.id.answers.no.leadsTo.say, end.guide.how),
    ...guideIn('de'),
    ...sentences(guide.scan, ear.choices(await page.locator('main button').count()), ear.how),
  ])
  await expectOwnVoice(page, 'de', since)
})

test('a number is heard in Arabic, by keys and ears alone', async () => {
  const page = await openKiosk()
  const { name, group, bring } = passportIn('ar')
  const { ear, ticket, paper } = arabic
  const said = await toPassports(page, 'ar', arabic, group)
  expect(said).toEqual(sentences(group, arabic.group.lead, ear.choices(2), ear.how))
  const since = (await heardOn(page)).length

  await goTo(page, name)
  const told = (await after(page, 'Enter', ear.how)).filter((one) => one !== sentence(arabic.asking.heading))
  await picture(page, 'ear-ticket-ar')
  expect(told.slice(0, 7)).toEqual([
    sentence(ticket.heading),
    ear.number('P, 0, 0, 1'),
    ...sentences(ticket.next, `${ticket.place}:`, ticket.first, `${ticket.wait}:`, ticket.almostNone),
  ])
  expect(told).toEqual(expect.arrayContaining([...sentences(ticket.bring, ...bring), ear.headset]))
  expect(told).not.toContain(sentence(name))
  expect([paper.printing, paper.printed].some((one) => told.includes(sentence(one)))).toBe(true)
  await expectOwnVoice(page, 'ar', since)
})
