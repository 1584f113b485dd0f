import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { defaultCatalogueText } from '../../server/catalogue/herning.ts'
import type { Language } from '../../server/contract/languages.ts'
import { type Clerk, signIn } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { leader } from '../staff.ts'
import type { LobbyName } from './scene.ts'

/** A lobby that runs, and the tickets that stand for the names in a scene's path. */
export interface GalleryLobby {
  readonly running: Running
  readonly tickets: ReadonlyMap<string, string>
}

const allDay = [{ from: '00:00', to: '23:59' }]
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The built-in catalogue, changed so that a lobby gets into the wanted state at any hour. */
function catalogueOf(name: LobbyName): unknown {
  const lobby = parse(defaultCatalogueText())
  const open = { date: new Date().toISOString().slice(0, 10), name: { da: 'I dag' }, hours: allDay }
  lobby.hours = Object.fromEntries(week.map((day) => [day, allDay]))
  lobby.holidays.exceptions = name === 'closed' ? [{ ...open, hours: [] }] : [open]
  if (name === 'full')
    for (const errand of lobby.errands) Object.assign(errand, { capacityPerDay: 1, questions: [] })
  if (name === 'rush') makeLong(lobby.errands)
  if (name === 'crisis') lobby.notices = [crisis]
  if (name === 'calm') Object.assign(lobby, { notices: [lift, library], courses: [course] })
  return lobby
}

/** Nobody is called; a notice, the two guides of who waits, a course and the hours take turns. */
export const calmPages = 6
const lift = {
  id: 'lift',
  level: 'important',
  title: { da: 'Elevatoren er i stykker', en: 'The lift is broken' },
  text: {
    da: 'Skal du op? Sig det til os, så finder vi en anden vej.',
    en: 'Need to go up? Tell us, and we find another way.',
  },
}
const library = {
  id: 'library',
  level: 'normal',
  title: { da: 'Få hjælp på biblioteket', en: 'Get help at the library' },
  text: {
    da: 'DigiPunkt holder åbent på biblioteket hver onsdag.',
    en: 'DigiPunkt is open at the library every Wednesday.',
  },
}
const course = {
  id: 'mitid-course',
  title: { da: 'Kom godt i gang med MitID', en: 'Get started with MitID' },
  place: { da: 'Biblioteket, stuen', en: 'The library, ground floor' },
  minutes: 90,
  dates: ['2031-01-07T10:00', '2031-01-14T10:00', '2031-01-21T16:30'],
}

const crisis = {
  id: 'water',
  level: 'crisis',
  title: {
    da: 'Rådhuset er lukket',
    en: 'The town hall is closed',
    de: 'Das Rathaus ist geschlossen',
    ar: 'مبنى البلدية مغلق',
  },
  text: {
    da: 'Gå roligt ud. Vi hjælper jer på biblioteket.',
    en: 'Please leave calmly. We help you at the library.',
    de: 'Gehen Sie bitte ruhig hinaus. Wir helfen Ihnen in der Bibliothek.',
    ar: 'يُرجى الخروج بهدوء. نساعدكم في المكتبة.',
  },
}

/** Starts one lobby; its folder is gone with the gallery's. */
export async function openLobby(name: LobbyName, folder: string): Promise<GalleryLobby> {
  const dataDir = join(folder, name)
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'lobby.yaml')
  writeFileSync(file, stringify(catalogueOf(name), { aliasDuplicateObjects: false }))
  // A printer's address makes it no trial: then a closed lobby is closed.
  const environment = { CATALOGUE: file, ...(name === 'closed' ? { PRINTER: 'tcp://127.0.0.1:9' } : {}) }
  const running = await startLobby({ dataDir, environment })
  if (name === 'full' || name === 'calm') await take(running.address, 'pas', 'da')
  return { running, tickets: await ticketsOf(name, running) }
}

const ticketsOf = async (name: LobbyName, running: Running): Promise<ReadonlyMap<string, string>> => {
  if (name === 'open') return somePeople(running)
  return name === 'rush' ? voters(running) : new Map()
}

async function take(address: string, errand: string, language: Language, more = {}): Promise<string> {
  const answer = await fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ errand, language, ...more }),
  })
  const { id } = (await answer.json()) as { id: string }
  return id
}

const vote = 'brevafstemning'

/** A vote takes an hour here, so that a few who wait make a long wait. */
function makeLong(errands: { id: string; periods?: unknown; minutes: number }[]): void {
  for (const errand of errands) {
    if (errand.id !== vote) continue
    delete errand.periods
    errand.minutes = 60
  }
}

/** The last days before an election; one in each language has gone for a walk. */
async function voters(running: Running): Promise<ReadonlyMap<string, string>> {
  for (let n = 0; n < 3; n++) await take(running.address, vote, 'da')
  await (await leader(running)).ask('PUT', '/lead/rush', { errand: vote })
  const away = async (language: Language) =>
    [`away-${language}`, await take(running.address, vote, language, { comeBack: true })] as const
  return new Map([await away('da'), await away('de'), await away('ar')])
}

/** A usual morning: some are called, one has gone, and some wait in their languages. */
async function somePeople(running: Running): Promise<ReadonlyMap<string, string>> {
  const clerk = await signIn(running)
  for (const counter of ['3', '4', '5', '7']) await clerk.press(counter, 'open', {})
  const over = await take(running.address, 'pas', 'da')
  await next(clerk, '3')
  await clerk.press('3', 'arrive', { ticket: over })
  await clerk.press('3', 'finish', { ticket: over, outcome: 'settled' })
  const called = await take(running.address, 'pas', 'da')
  await take(running.address, 'mitid', 'pl')
  await take(running.address, 'folkepension', 'da')
  for (const counter of ['3', '5', '7']) await next(clerk, counter)
  for (const errand of ['pas', 'koerekort', 'mitid', 'flytning', 'pas', 'sundhedskort'])
    await take(running.address, errand, 'da')
  const waiting = await Promise.all(
    (['da', 'de', 'ar'] as const).map(
      async (language) => [`waiting-${language}`, await take(running.address, 'pas', language)] as const,
    ),
  )
  return new Map([...waiting, ['called-da', called], ['over-da', over]])
}

const next = (clerk: Clerk, counter: string) => clerk.press(counter, 'next', { holding: null })
