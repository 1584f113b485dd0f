import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import type { Language } from '../../server/catalogue/languages.ts'
import { phone as arabic } from '../../server/contract/texts/ar/phone.ts'
import { phone as danish } from '../../server/contract/texts/da/phone.ts'
import { phone as german } from '../../server/contract/texts/de/phone.ts'
import { common } from '../../server/contract/texts/pl/common.ts'
import { phone as polish } from '../../server/contract/texts/pl/phone.ts'
import { takeTicket } from '../clerk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { press, seen } from './person.ts'

afterAll(closeBrowser)

const shared = sharedLobby(open())

/** The page of who stands behind so many others, in a line that no other test stands in. */
async function pageBehind(ahead: number, language: Language, errand: string) {
  const { address } = await shared()
  const behind = () => takeTicket(address, errand)
  for (let n = 0; n < ahead; n++) await behind()
  const { id, number } = await takeTicket(address, errand, undefined, language)
  const phone = await openScreen(`${address}/t/${id}`, 'phone')
  return { phone, number, behind }
}

const box = async (page: Page, name: string) => {
  const found = await page.locator(name).first().boundingBox()
  if (!found) throw new Error(`"${name}" is not on the page.`)
  return { ...found, right: found.x + found.width, foot: found.y + found.height }
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

test('the tab tells the place in the language of the ticket from the first', async () => {
  const { phone, number } = await pageBehind(2, 'pl', 'flytning')
  await seen(phone, polish.touchForSound)
  await expect.poll(() => phone.title()).toBe(`${number}: ${common.ahead(2)}`)
})

test('in Arabic the people stand in line from the right, and who is not drawn is counted between', async () => {
  const { phone } = await pageBehind(15, 'ar', 'koerekort')
  await seen(phone, arabic.touchForSound)
  const [counter, first, more, me] = await Promise.all(
    ['.dots-counter', '.dot', '.dots-more', '.dots-me'].map((name) => box(phone, name)),
  )
  if (!counter || !first || !more || !me) throw new Error('The row is not whole.')
  expect(counter.x - first.right).toBeGreaterThan(8)
  expect(more.x - me.right).toBeGreaterThan(4)
  expect(await phone.locator('.dots-more').getAttribute('dir')).toBe('ltr')
  const sound = await phone.locator('.sound').evaluate((line) => getComputedStyle(line).textAlign)
  expect(sound).toBe('start')
  await picture(phone, 'phone-ar')
})

test.each([
  ['pl', polish],
  ['de', german],
] as const)('the line about sound holds together where it wraps (%s)', async (language, texts) => {
  const { phone } = await pageBehind(0, language, 'mitid')
  for (const width of [320, 390]) {
    await phone.setViewportSize({ width, height: 844 })
    await seen(phone, texts.touchForSound)
    const { line, size } = await phone.locator('.sound').evaluate((one) => {
      const { lineHeight, fontSize } = getComputedStyle(one)
      return { line: Number.parseFloat(lineHeight), size: Number.parseFloat(fontSize) }
    })
    expect(line / size).toBeLessThan(1.5)
    expect((await box(phone, '.sound')).height).toBeGreaterThanOrEqual(44)
    await picture(phone, `phone-sound-${language}-${width}`)
  }
})

test.each([
  ['da', 'pas'],
  ['de', 'legitimationskort'],
  ['uk', 'ind-og-udrejse'],
  ['ar', 'sundhedskort'],
] as const)('what can be wished for is seen at once (%s)', async (language, errand) => {
  const { phone, behind } = await pageBehind(14, language, errand)
  for (let n = 0; n < 3; n++) await behind()
  await phone.locator('.wishes .button').nth(1).waitFor()
  const { foot } = await box(phone, '.wishes .button >> nth=1')
  await picture(phone, `phone-wishes-${language}`)
  // What a telephone's browser leaves of the screen.
  expect(foot).toBeLessThan(844 - 140)
  expect((await box(phone, '.bring')).y).toBeGreaterThan(foot)
})

test('the keyboard and the reading voice keep their place through both wishes', async () => {
  const { phone, behind } = await pageBehind(0, 'da', 'folkepension')
  for (let n = 0; n < 3; n++) await behind()
  await phone.getByRole('button', { name: danish.moreTime.wish }).focus()
  await phone.keyboard.press('Enter')
  await expect.poll(() => focused(phone)).toBe(danish.moreTime.ask)
  await phone.getByRole('button', { name: danish.moreTime.no }).focus()
  await phone.keyboard.press('Enter')
  await expect.poll(() => focused(phone)).toBe(danish.moreTime.wish)
  await phone.keyboard.press('Enter')
  await phone.getByRole('button', { name: danish.moreTime.yes }).focus()
  await phone.keyboard.press('Enter')
  await expect.poll(() => focused(phone)).toBe('2 er foran dig')
  await press(phone, danish.leave.wish)
  await expect.poll(() => focused(phone)).toBe(danish.leave.ask)
  await press(phone, danish.leave.yes)
  await expect.poll(() => focused(phone)).toBe(danish.over.withdrawn.what)
})
