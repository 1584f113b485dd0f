import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { crisisBar as bar } from '../../server/contract/texts/da/crisis-bar.ts'
import { crisisPage as danish } from '../../server/contract/texts/da/crisis-page.ts'
import { crisisPage as english } from '../../server/contract/texts/en/crisis-page.ts'
import { firstSignIn, takeTicket } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import type { Running } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { colleague, goodPassword, leader } from '../staff.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { press, seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const theLobby = sharedLobby(
  open((lobby) => {
    lobby.rules.crisis = { twoPeople: true }
  }),
)

async function openStaffPage({ address }: Running, who: { name: string; password: string }): Promise<Page> {
  const page = await openScreen(`${address}/counter#crisis`, 'counter')
  await signInBy(page, who)
  return page
}

async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 })
    await picture(page, `${name}-${width}`)
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(isTooWide, 'all of it stands within the page').toBe(false)
  }
  expect(await complaints(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
}

test('a clerk asks, the lead says yes, and every screen says "leave" at once; another yes takes it down', async () => {
  const lobby = await theLobby()
  const boss = await leader(lobby)
  await colleague(lobby, boss, 'Kollega', ['clerk'])
  const { id: ticket } = await takeTicket(lobby.address)
  const screens = {
    kiosk: await openScreen(`${lobby.address}/kiosk`, 'kiosk'),
    wall: await openScreen(`${lobby.address}/wall`, 'wall'),
    sign: await openScreen(`${lobby.address}/sign/3`, 'sign'),
    phone: await openScreen(`${lobby.address}/t/${ticket}`, 'phone'),
  }
  const clerk = await openStaffPage(lobby, { name: 'Kollega', password: goodPassword })
  const lead = await openStaffPage(lobby, firstSignIn(lobby.told()))
  await seen(clerk, danish.notice.lead)
  await look(clerk, 'crisis-notice')
  await clerk.locator('[data-press="crisis-evacuate"]').click()
  await picture(clerk, 'crisis-surely')
  await press(clerk, danish.notice.show)
  await seen(clerk, bar.waits(bar.kinds.evacuate))
  await seen(lead, bar.asksRaise('Kollega', bar.kinds.evacuate))
  await look(lead, 'crisis-asked')
  expect(await screens.wall.locator('.crisis').count(), 'nothing before the second yes').toBe(0)
  await press(lead, bar.confirm)
  const before = performance.now()
  await Promise.all([
    ...(['kiosk', 'wall', 'sign'] as const).map((name) => screens[name].locator('.crisis h1').waitFor()),
    screens.phone.locator('.phone-crisis').waitFor(),
    seen(clerk, bar.stands(bar.kinds.evacuate)),
  ])
  console.info(`all screens after ${Math.round(performance.now() - before)} ms`)
  for (const [name, page] of Object.entries(screens)) {
    await picture(page, `crisis-${name}`)
    expect(await complaints(page), name).toEqual([])
  }
  await look(lead, 'crisis-stands')
  await press(lead, danish.notice.withdraw)
  await press(lead, danish.notice.withdrawYes)
  await press(clerk, bar.confirm)
  await screens.wall.locator('.crisis').waitFor({ state: 'detached' })
  await screens.phone.locator('.phone-crisis').waitFor({ state: 'detached' })
})

/** Strikes a button twice as a hurried hand does; what is sent waits until `meanwhile` is over, and is counted. */
async function strikeTwice(page: Page, name: string, meanwhile = async () => {}): Promise<number> {
  const sent: string[] = []
  let answer = () => {}
  const over = new Promise<void>((go) => {
    answer = go
  })
  await page.route('**/api/crisis/**', async (route) => {
    if (route.request().method() !== 'GET') {
      sent.push(route.request().url())
      await over
    }
    await route.continue()
  })
  await page.getByRole('button', { name }).first().dblclick()
  await vi.waitFor(() => expect(sent.length).toBeGreaterThan(0))
  await meanwhile()
  answer()
  await page.unrouteAll({ behavior: 'wait' })
  return sent.length
}

/** Types as a hand does, and counts the keys. */
function typist(page: Page) {
  let keys = 0
  return {
    keys: () => keys,
    async type(...pressed: readonly string[]) {
      for (const key of pressed) {
        keys += 1
        await page.keyboard.press(key)
      }
    },
  }
}

test('the lead drills: prints, raises, enters three rows by the keyboard alone, and keeps the record', async () => {
  const lobby = await theLobby()
  const lead = await openStaffPage(lobby, firstSignIn(lobby.told()))
  await seen(lead, danish.notice.lead)
  await lead.goto(`${lobby.address}/counter#crisis/folder`)
  await seen(lead, danish.folder.never)
  expect(await strikeTwice(lead, danish.folder.tick)).toBe(1)
  await lead.getByText(/Den passer/).waitFor()
  await look(lead, 'crisis-folder')

  await lead.goto(`${lobby.address}/counter#crisis/drill`)
  await seen(lead, danish.drill.never)
  expect(await strikeTwice(lead, danish.drill.start)).toBe(1)
  await lead.locator('.crisis-steps .done').first().waitFor()
  await look(lead, 'crisis-drill')

  await lead.goto(`${lobby.address}/counter#crisis/later`)
  await lead.locator('#later-number-0').focus()
  await lead.locator('#later-number-0').pressSequentially('kp1')
  const hand = typist(lead)
  const times = (hours: string) => [...`${hours}00`, ...`${hours}10`, ...`${hours}20`]
  const perRow: number[] = []
  for (const hours of ['08', '09', '10']) {
    const before = hand.keys()
    await hand.type('Tab', 'Tab', ...times(hours), 'Enter')
    perRow.push(hand.keys() - before)
    await vi.waitFor(async () =>
      expect(await lead.evaluate('document.activeElement.id')).toBe(`later-number-${perRow.length}`),
    )
  }
  expect(perRow).toEqual([15, 15, 15])
  expect(await lead.locator('#later-number-2').inputValue()).toBe('KP003')
  await lead.locator('#later-called-1').fill('0700')
  await lead.getByText(danish.later.wrong(2, 'kaldt', danish.later.problems['before-came'])).waitFor()
  await look(lead, 'crisis-later')
  await lead.locator('#later-called-1').fill('0910')
  const saves = await strikeTwice(lead, danish.later.save(3), async () => {
    expect(await lead.locator('#later-number-0').isDisabled(), 'nothing is written that would be lost').toBe(
      true,
    )
  })
  expect(saves).toBe(1)
  await seen(lead, danish.later.saved(3))
  await lead.getByText(danish.later.ofDrill, { exact: false }).first().waitFor()

  await lead.goto(`${lobby.address}/counter#crisis/drill`)
  await lead.getByLabel(`${danish.drill.steps.numbers[0]}: ${danish.drill.done}`).check()
  await lead.getByLabel(danish.drill.remark).fill('Saksen manglede')
  expect(await strikeTwice(lead, danish.drill.end)).toBe(1)
  await seen(lead, danish.drill.ended)
  await lead.locator('.crisis-record summary').first().click()
  await lead.getByText('Saksen manglede').waitFor()
  await lead.locator('.foot').getByRole('button', { name: 'English' }).click()
  await seen(lead, english.drill.lead)
  await look(lead, 'crisis-record')
  const { notices } = (await firstView<'wall'>(lobby.address, 'wall')).house
  expect(notices).toEqual([])
})
