import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { access } from '../../server/contract/texts/da/access.ts'
import { audit } from '../../server/contract/texts/da/audit.ts'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'
import { devices } from '../../server/contract/texts/da/devices.ts'
import { oneself } from '../../server/contract/texts/da/oneself.ts'
import { access as english } from '../../server/contract/texts/en/access.ts'
import { firstSignIn } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { lastingFolder } from '../temporary.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen } from './person.ts'

vi.setConfig({ testTimeout: 90_000 })
let lobby: Running
beforeAll(async () => {
  const dataDir = lastingFolder(afterAll)
  lobby = await startLobby({
    dataDir,
    environment: {
      CATALOGUE: alwaysOpen(dataDir),
      DEVICES_PAIRED: 'required',
      LOG_LEVEL: 'silent',
      // A provider that does not answer.
      OIDC_ISSUER: 'http://localhost:9',
      OIDC_CLIENT_ID: 'naeste',
      OIDC_ROLES: 'Borgerservice=clerk',
    },
  })
})
afterAll(async () => {
  await closeBrowser()
  await lobby.kill()
})

/** Looks at a page in both widths and languages. */
async function look(page: Page, name: string): Promise<void> {
  expect(await complaints(page), name).toEqual([])
  await picture(page, name)
  await page.setViewportSize({ width: 640, height: 800 })
  expect(
    await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
    `${name} at half width`,
  ).toBe(true)
  await picture(page, `${name}-half`)
  await page.setViewportSize({ width: 1280, height: 800 })
}

async function enter(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel(desk.signIn.name, { exact: true }).fill(name)
  await page.getByLabel(desk.signIn.password, { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

/** Whoever has every role has the most pages; a bar to scroll by takes some of the width. */
async function pagesInOneRow(page: Page): Promise<boolean> {
  await page.setViewportSize({ width: 1265, height: 800 })
  const tops = await page
    .locator('.pages a')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  await page.setViewportSize({ width: 1280, height: 800 })
  return new Set(tops).size === 1
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const goTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()

const own = 'regnvejr over heden'

test('from a name on a list to a clerk at the counter, who gives way to another by a PIN', async () => {
  const boss = await openScreen(`${lobby.address}/counter`, 'counter')
  const { name, password } = firstSignIn(lobby.told())
  await enter(boss, name, password)
  await goTo(boss, desk.pages.access)
  await seen(boss, access.people.lead)
  await picture(boss, 'access-people-alone')

  await button(boss, access.people.add).click()
  await boss.getByLabel(access.people.name, { exact: true }).fill('Kollega Navn')
  await look(boss, 'access-people-add')
  await boss.keyboard.press('Enter')
  await seen(boss, access.given.heading('Kollega Navn'))
  const given = await boss.locator('.secret-words').textContent()
  await look(boss, 'access-people-given')

  const clerk = await openScreen(`${lobby.address}/counter`, 'counter')
  await enter(clerk, 'Kollega Navn', given ?? '')
  await seen(clerk, oneself.password.first)
  await clerk.getByLabel(oneself.password.oldGiven).fill(given ?? '')
  await clerk.getByLabel(oneself.password.new).fill('kort')
  await clerk.keyboard.press('Enter')
  await seen(clerk, oneself.problems['password-is-weak'] ?? '')
  await look(clerk, 'first-password-weak')
  await clerk.getByLabel(oneself.password.new).fill(own)
  await clerk.keyboard.press('Enter')
  await seen(clerk, desk.choose.heading)
  expect(await clerk.getByRole('link', { name: desk.pages.access }).count()).toBe(0)

  await button(clerk, desk.oneself).click()
  await clerk.getByLabel(oneself.pin.label).fill('492716')
  await clerk.keyboard.press('Enter')
  await seen(clerk, oneself.pin.done)
  await look(clerk, 'oneself')
  await button(clerk, oneself.close).click()
  await button(clerk, /Skranke 3/)
    .first()
    .click()
  await seen(clerk, desk.primary['call-next'])
  await picture(clerk, 'desk-with-foot')

  await button(clerk, desk.signOut).click()
  await seen(clerk, oneself.here)
  await look(clerk, 'sign-in-here')
  await enter(clerk, name, password)
  await seen(clerk, desk.choose.heading)
  await button(clerk, /Skranke 4/)
    .first()
    .click()
  await button(clerk, desk.changeClerk).click()
  await button(clerk, 'Kollega Navn').click()
  await look(clerk, 'change-clerk')
  await clerk.getByLabel(oneself.change.label('Kollega Navn')).pressSequentially('492716')
  await seen(clerk, desk.signedInAs('Kollega Navn'))
  await seen(clerk, desk.primary['call-next'])

  await button(boss, access.people.edit('Kollega Navn')).click()
  await look(boss, 'access-people-edit')
  await boss.getByLabel(access.roleNames.clerk, { exact: true }).uncheck()
  await boss.getByLabel(access.roleNames.editor, { exact: true }).check()
  await press(boss, access.save)
  await clerk.getByText(desk.noPage).waitFor({ timeout: 8000 })
  await look(clerk, 'role-lost')
  await boss.getByLabel(access.roleNames.editor, { exact: true }).uncheck()
  await boss.getByLabel(access.roleNames.it, { exact: true }).check()
  await press(boss, access.save)
  await button(clerk, desk.signOut).click()
  await enter(clerk, 'Kollega Navn', own)
  await seen(clerk, devices.allWell)
  await look(clerk, 'devices-for-it')

  await goTo(boss, desk.pages.audit)
  await seen(boss, /ændrede roller for Kollega Navn/)
  await look(boss, 'audit')
  await button(boss, audit.before).click()
  await seen(boss, audit.none)
  await picture(boss, 'audit-empty')
})

test('a screen belongs to the house by the code that it shows, until its key is taken back', async () => {
  const boss = await openScreen(`${lobby.address}/counter#access`, 'counter')
  const { name, password } = firstSignIn(lobby.told())
  await enter(boss, name, password)
  await button(boss, access.sections.screens).click()
  await seen(boss, access.screens.none)
  await picture(boss, 'access-screens-none')

  const wall = await openScreen(`${lobby.address}/wall?pair`, 'wall')
  const code = await wall.locator('.pairing-code').textContent()
  expect(await complaints(wall)).toEqual([])
  await picture(wall, 'wall-pairing')
  await boss.getByLabel(access.screens.code).fill(code ?? '')
  await boss.getByLabel(access.screens.name).fill('Tavle i hallen')
  await boss.getByLabel(access.screens.kinds.wall).check()
  await button(boss, access.screens.submit).click()
  await seen(boss, access.screens.done('Tavle i hallen'))
  await look(boss, 'access-screens')
  await seen(wall, 'Pas og ID-kort')
  expect(new URL(wall.url()).search).toBe('')

  await button(boss, `${access.screens.withdraw}: Tavle i hallen`).click()
  await look(boss, 'access-screens-sure')
  await button(boss, access.screens.yes).click()
  await seen(boss, access.screens.none)
})

test('a token is shown once, in Danish and in English', async () => {
  const boss = await openScreen(`${lobby.address}/counter#access`, 'counter')
  const { name, password } = firstSignIn(lobby.told())
  await enter(boss, name, password)
  await button(boss, access.sections.tokens).click()
  await seen(boss, access.tokens.none)
  expect(await pagesInOneRow(boss)).toBe(true)
  await button(boss, access.tokens.add).click()
  await boss.getByLabel(access.tokens.name).fill('Bookingsystemet')
  await button(boss, access.tokens.submit).click()
  await seen(boss, access.problems.scopes ?? '')
  await boss.getByLabel(access.scopeNames.book).check()
  await look(boss, 'access-tokens-make')
  await button(boss, access.tokens.submit).click()
  await seen(boss, /^naeste_/)
  await button(boss, 'English').click()
  await seen(boss, english.tokens.heading('Bookingsystemet'))
  expect(await pagesInOneRow(boss), 'in English').toBe(true)
  await look(boss, 'access-tokens-made-en')
  await button(boss, english.close).click()
  await button(boss, `${english.tokens.withdraw}: Bookingsystemet`).click()
  await button(boss, english.tokens.yes).click()
  await seen(boss, english.tokens.none)
})

test('the municipality’s sign-in is offered, and when it does not answer the page says so', async () => {
  const clerk = await openScreen(`${lobby.address}/counter`, 'counter')
  await clerk.getByRole('link', { name: oneself.municipality }).click()
  await seen(clerk, oneself.refused.failed ?? '')
  await look(clerk, 'sign-in-municipality')
  await clerk.reload()
  await clerk.getByRole('link', { name: oneself.municipality }).waitFor()
  expect(await clerk.getByText(oneself.refused.failed ?? '').count(), 'told once').toBe(0)
})

test('a kiosk and a sign can be opened to show a code', async () => {
  for (const [path, size] of [
    ['kiosk', 'kiosk'],
    ['sign/3', 'sign'],
  ] as const) {
    const screen = await openScreen(`${lobby.address}/${path}?pair`, size)
    await screen.locator('.pairing-code').waitFor()
    await picture(screen, `pairing-${size}`)
    expect(await screen.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  }
})
