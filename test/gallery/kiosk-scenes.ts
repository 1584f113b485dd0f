import type { Page } from 'playwright-core'
import type { Language } from '../../server/contract/languages.ts'
import { raised } from './raised.ts'
import type { Scene } from './scene.ts'

const languages: readonly Language[] = ['da', 'de', 'ar']
const both = ['kiosk 1080 x 1920', 'kiosk 1280 x 1024'] as const
const portrait = ['kiosk 1080 x 1920'] as const

type Rest = Partial<Omit<Scene, 'name' | 'app' | 'path'>>
const scene = (name: string, steps?: Scene['steps'], rest: Rest = {}): Scene => ({
  name,
  app: 'kiosk',
  path: '/kiosk',
  lobby: 'open',
  languages,
  sizes: portrait,
  ...(steps ? { steps } : {}),
  ...rest,
})

/** By place and not by name, because the words differ. */
const press =
  (...places: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const place of places) {
      await page.locator(place).first().click()
      await page.waitForTimeout(700)
    }
  }
const group = (place: number) => `.start-ways .card >> nth=${place}`
const help = (place: number) => `.start-ways .helps .help >> nth=${place}`

/** Every screen of the kiosk, in the order of a visit. */
export const kioskScenes: readonly Scene[] = [
  scene('Welcome', (page) => page.waitForTimeout(62_000), { sizes: portrait, languages: ['da'] }),
  scene('The first question', undefined, {
    sizes: both,
    languages: ['da', 'en', 'de', 'pl', 'ro', 'uk', 'ar', 'tr', 'so', 'fa'],
  }),
  scene('One group', press(group(3)), { sizes: both }),
  scene(
    'Searching',
    async (page) => {
      await press('.help.wide')(page)
      await page.keyboard.type('kørekort', { delay: 20 })
      await page.waitForTimeout(900)
    },
    { sizes: both },
  ),
  scene('Nothing found', async (page) => {
    await press('.help.wide')(page)
    await page.keyboard.type('xqzwv xqzwv', { delay: 20 })
    await page.waitForTimeout(900)
  }),
  scene('A question before the counter', press(group(1)), { sizes: both }),
  scene('The next question', press(group(1), '.answer')),
  scene('Something is missing', press(group(1), '.answer', '.answer >> nth=1')),
  scene('A hand, please', press(help(2), '.wishes .help >> nth=0', '.wishes .help >> nth=4'), {
    sizes: both,
  }),
  scene('I do not know', press(help(3))),
  scene('A booked time', press(help(0)), { sizes: both }),
  scene('The number', press(help(3), '.end-choices .button.primary'), { sizes: both }),
  scene('Closed', undefined, { lobby: 'closed', sizes: both }),
  scene('Full for today', press(group(0), '.card'), { lobby: 'full' }),
  scene('A rush', undefined, { lobby: 'rush', sizes: both }),
  scene('Come back later', press('.rush-errand'), { lobby: 'rush', sizes: both }),
  scene('A number to come back with', press('.rush-errand', '.come-back'), { lobby: 'rush' }),
  scene('A crisis', undefined, { lobby: 'crisis', sizes: both }),
  scene('Leave: an exercise', undefined, { house: raised('evacuate', true), sizes: both }),
  scene('Leave', undefined, { house: raised('evacuate'), isAlike: true }),
  scene('Closed by staff', undefined, { house: raised('closed'), isAlike: true }),
  scene('Go to the library', undefined, { house: raised('library'), isAlike: true }),
  scene('The system is down', undefined, { house: raised('system-down'), isAlike: true }),
  scene("The lead's own words", undefined, { house: raised('own'), isAlike: true }),
  scene('The disk takes nothing', undefined, { house: { trouble: true } }),
  scene('The battery is nearly empty', undefined, { house: { powerIsLow: true } }),
  scene('The server is away', undefined, { isCutOff: true }),
]
