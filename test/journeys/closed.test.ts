import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { kiosk as english } from '../../server/contract/texts/en/kiosk.ts'
import { sharedLobby } from '../shared-lobby.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { closedToday } from './open-lobby.ts'
import { press, seen, unhurried } from './person.ts'

afterAll(closeBrowser)

const lobby = sharedLobby((folder) => ({ CATALOGUE: closedToday(folder) }))
const closedLobby = async () => (await lobby()).address

const numbers = (page: Page) => page.getByText('K001')

test('a closed kiosk says so and when it opens, in the language that one chooses', async () => {
  const kiosk = await openScreen(`${await closedLobby()}/kiosk`, 'kiosk')
  await seen(kiosk, danish.closed.heading)
  await seen(kiosk, /10\.00|kl\. 10/)
  await picture(kiosk, 'kiosk-closed')
  await press(kiosk, 'English')
  await seen(kiosk, english.closed.heading)
  await picture(kiosk, 'kiosk-closed-english')
  expect(await kiosk.locator('html').getAttribute('lang')).toBe('en')
})

test('a wall of a closed lobby tells the opening hours', async () => {
  const wall = await openScreen(`${await closedLobby()}/wall`, 'wall')
  await seen(wall, /[Ll]ukket/)
  await picture(wall, 'wall-closed')
})

test('on trial a newcomer can open the kiosk all the same, and gets a number', async () => {
  const kiosk = await openScreen(`${await closedLobby()}/kiosk`, 'kioskLandscape')
  await press(kiosk, danish.closed.trial)
  await unhurried(kiosk)
  await press(kiosk, 'Kørekort')
  await numbers(kiosk).first().waitFor()
  await picture(kiosk, 'kiosk-landscape-ticket')
})
