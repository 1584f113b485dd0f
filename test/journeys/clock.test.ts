import { expect, onTestFinished, test, vi } from 'vitest'
import { operationsClock as danish } from '../../server/contract/texts/da/operations-clock.ts'
import { operationsClock as english } from '../../server/contract/texts/en/operations-clock.ts'
import { firstSignIn } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { colleague, goodPassword, leader } from '../staff.ts'
import { temporaryFolder } from '../temporary.ts'
import { keepFactOfNextYear } from '../wrong-year.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 90_000 })

async function staffPage(address: string, name: string, password: string) {
  const page = await openScreen(address, 'counter')
  await signInBy(page, { name, password })
  return page
}

test('whose machine lost a year sees it on both pages; a lead says what time it is, and others whom to ask', async () => {
  onTestFinished(closeBrowser)
  const dataDir = temporaryFolder()
  const environment = { CATALOGUE: alwaysOpen(dataDir) }
  const before = await lobbyForTest({ dataDir, environment })
  await colleague(before, await leader(before), 'Ida It', ['it'])
  const first = firstSignIn(before.told())
  await before.stop()
  keepFactOfNextYear(dataDir)
  const lobby = await lobbyForTest({ dataDir, environment })

  const machines = await staffPage(`${lobby.address}/counter#operations`, 'Ida It', goodPassword)
  await seen(machines, danish.askLead)
  expect(await machines.getByRole('button', { name: danish.right.machine }).count()).toBe(0)

  const page = await staffPage(`${lobby.address}/counter#lead`, first.name, first.password)
  await seen(page, danish.leadSays)
  await picture(page, 'clock-lead')
  await page.getByRole('link', { name: danish.leadMore }).click()
  await seen(page, danish.faults['behind-the-log'])
  await seen(page, danish.writeTime)
  await page.getByLabel(danish.date, { exact: true }).fill('2026-11-26')
  await page.getByLabel(danish.time, { exact: true }).fill('10:15')
  await seen(page, danish.otherDay('26. november 2026 kl. 10.15'))
  expect(await complaints(page)).toEqual([])
  await picture(page, 'clock')
  await page.setViewportSize({ width: 1280, height: 1400 })
  await picture(page, 'clock-whole')
  await page.setViewportSize({ width: 640, height: 800 })
  await press(page, 'English')
  await seen(page, english.heading)
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await page.getByRole('heading', { name: english.heading }).scrollIntoViewIfNeeded()
  await picture(page, 'clock-english-half')
  await page.setViewportSize({ width: 640, height: 1500 })
  await picture(page, 'clock-english-half-whole')
  await press(page, english.right.machine)
  await seen(page, new RegExp(english.done('.*')))
  expect(await page.evaluate('document.activeElement.textContent')).toMatch(
    new RegExp(`^${english.done('.*')}$`),
  )
  expect(await page.getByRole('button', { name: english.right.machine }).count()).toBe(0)
  await machines.getByText(danish.askLead).waitFor({ state: 'detached' })
})
