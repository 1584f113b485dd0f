import { afterAll, expect, test, vi } from 'vitest'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { closeBrowser, picture } from './browser.ts'
import { after, goTo, openKiosk } from './listener.ts'
import { heardOn } from './overhear.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const { ear, end, guide, pages } = danish
const guideText = [
  'Pas.',
  'Tag med.',
  'Dit gamle pas eller kørekort.',
  'Har du ingen af dem: din fødselsattest eller navneattest. En kopi er ikke nok.',
  'Et foto. Spørg, om vi kan tage det her.',
  'Et pas, der er slået op, og et foto.',
  'Til et barn.',
  'Barnet skal selv komme med.',
  'Alle, der har del i forældremyndigheden, skal sige ja.',
  'Har du mistet dit pas?',
  'Sig det til os ved skranken. Så ordner vi det med det samme som det nye.',
]

test('all of a guide is heard, though it comes after the screen, and then the choices that are there by then', async () => {
  const page = await openKiosk(8, 'pas')
  await page.route('**/api/guides/**', async (route) => {
    await new Promise((over) => setTimeout(over, 1500))
    await route.continue()
  })
  await goTo(page, 'Pas og ID-kort')
  await after(page, 'Enter', ear.how)
  await goTo(page, 'Pas')
  await after(page, 'Enter', ear.how)
  await goTo(page, 'Jeg har mistet')
  await after(page, 'Enter', ear.how)
  await goTo(page, 'Nej')
  const said = await after(page, 'Enter', ear.how)
  const choices = await page.locator('main button').count()
  expect(said).toEqual([
    'Pas.',
    `${end.guide.heading}.`,
    'Vi skal kunne se, hvem du er. Her står, hvad du kan tage med.',
    end.guide.how,
    ...guideText,
    `${guide.scan}.`,
    ear.choices(choices),
    ear.how,
  ])
  expect(choices).toBe(5)
  // A page of it is heard again by turning to it.
  await goTo(page, pages.down)
  const before = (await heardOn(page)).length
  await page.keyboard.press('Enter')
  await picture(page, 'ear-guide-turned')
  await vi.waitFor(async () => {
    const turned = (await heardOn(page)).slice(before).map(({ text }) => text)
    expect(guideText.slice(3)).toContain(turned[1])
  }, 20_000)
})
