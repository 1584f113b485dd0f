import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { settings as danish } from '../../server/contract/texts/da/settings.ts'
import { settings as english } from '../../server/contract/texts/en/settings.ts'
import { openFile } from '../../server/store/database.ts'
import { firstSignIn } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openBeside, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'naeste-'))
const told: string[] = []
let lobby: Running
let editor: Page
let kiosk: FrameLocator

/** The first person as an editor alone, who may see nothing of the lobby itself. */
function beEditor(): void {
  const db = openFile(join(folder, 'naeste.db'))
  db.prepare("UPDATE person SET roles = 'editor'").run()
  db.close()
}

beforeAll(async () => {
  lobby = await startLobby({ dataDir: folder, environment: { CATALOGUE: alwaysOpen(folder) } })
  beEditor()
  editor = await openBeside(`${lobby.address}/counter#settings`, 'counter')
  editor.on('pageerror', (error) => told.push(String(error)))
  kiosk = editor.frameLocator('iframe')
  await signInBy(editor, firstSignIn(lobby.told()))
  await seen(editor, danish.overview.inForce)
})
afterAll(async () => {
  await closeBrowser()
  await lobby.kill()
  rmSync(folder, { recursive: true, force: true })
  expect(told).toEqual([])
})

const broken = () => complaints(editor, { exclude: ['iframe'] })
const open = (place: string) =>
  editor.evaluate((hash) => {
    location.hash = hash
  }, `#settings/${place}`)
const kept = () => editor.locator('.bar-saving.kept').waitFor()

describe('an editor who may not look at the lobby', () => {
  test('sees at once what is in force, and the kiosk beside it', async () => {
    await kiosk.getByText('Pas og ID-kort').first().waitFor()
    await picture(editor, 'settings-overview')
    expect(await broken()).toEqual([])
    // The kiosk beside the forms must not pull the page to itself.
    expect(await editor.evaluate('scrollY')).toBe(0)
  })

  test('writes a name, sees it on the kiosk before anybody else, and reads how it could be plainer', async () => {
    await open('errands/koerekort')
    const name = editor.locator('#field-errands-1-name-da')
    await name.fill('Kort til bil')
    await editor.locator('#field-errands-1-hint-da').fill('Såfremt du skal køre bil, skal det fremsendes')
    await seen(editor, danish.bar.changes(2))
    await seen(editor, danish.ordlab.advice.officialese('Såfremt', 'hvis'))
    await kept()
    await picture(editor, 'settings-errand')
    expect(await broken()).toEqual([])
    const offered = await (await fetch(`${lobby.address}/api/offers/da`)).text()
    expect(offered).not.toContain('Kort til bil')
  })

  test('is told beside the field what is wrong, and can publish once it is right', async () => {
    const letter = editor.locator('#field-errands-1-letter')
    await letter.fill('ø')
    await seen(editor, 'Skal være ét stort bogstav fra A til Z.')
    await press(editor, danish.bar.check)
    await seen(editor, danish.check.problems)
    await picture(editor, 'settings-check')
    expect(await broken()).toEqual([])
    await editor.getByRole('link', { name: /Bogstav på nummeret/ }).click()
    await editor.locator('#field-errands-1-letter:focus').waitFor()
    await letter.fill('K')
    await press(editor, danish.bar.publish)
    await press(editor, danish.publish.submit)
    await seen(editor, danish.publish.missing)
    await editor.getByLabel(danish.publish.reason).fill('Navn, som folk kender')
    await picture(editor, 'settings-publish')
    const wall = await openBeside(`${lobby.address}/kiosk`, 'kiosk')
    await seen(wall, 'Kørekort')
    await editor.keyboard.press('Enter')
    await seen(editor, danish.publish.done)
    await editor.getByText(danish.bar.none).waitFor()
    await wall
      .getByRole('button', { name: /Kørekort/ })
      .first()
      .click()
    await seen(wall, 'Kort til bil')
    await wall.context().close()
  })

  test('is told in words whether a colour can be read', async () => {
    await open('house')
    const colour = editor.locator('#field-theme-accent')
    await colour.fill('#ffd000')
    await seen(editor, /Den kan ikke læses og kan ikke offentliggøres/)
    await picture(editor, 'settings-colour')
    expect(await broken()).toEqual([])
    await colour.fill('#7a1f3d')
    await seen(editor, danish.contrast.good('9,6:1'))
    await kept()
    await picture(editor, 'settings-house')
  })

  test('makes a crisis notice, and the kiosk beside the form shows it', async () => {
    await open('notices')
    await press(editor, danish.add.notices)
    await editor.getByLabel(danish.nameOfNew).fill('Alarm: gå ud')
    await editor.keyboard.press('Enter')
    await editor.locator('#field-notices-0-level').selectOption('crisis')
    await kiosk.getByText('Alarm: gå ud').first().waitFor()
    await picture(editor, 'settings-notice')
    expect(await broken()).toEqual([])
    await press(editor, danish.remove)
    await press(editor, danish.remove)
    await seen(editor, danish.none.notices)
  })

  test('makes a course with a date, and takes it out again', async () => {
    await open('courses')
    await press(editor, danish.add.courses)
    await editor.getByLabel(danish.nameOfNew).fill('Kom godt i gang med MitID')
    await editor.keyboard.press('Enter')
    await editor.locator('#field-courses-0-place-da').fill('DigiPunkt')
    await editor.locator('#field-courses-0-seats').fill('8')
    await press(editor, danish.course.addDate)
    await editor.locator('#field-courses-0-dates-0-at').fill('2030-01-08T13:00')
    await kept()
    await picture(editor, 'settings-course')
    expect(await broken()).toEqual([])
    await press(editor, danish.bar.check)
    await seen(editor, danish.check.fine)
    await press(editor, danish.check.close)
    await editor.locator('.own').getByText(danish.remove, { exact: true }).click()
    await press(editor, danish.remove)
    await seen(editor, danish.none.courses)
  })

  test('prepares for a rush: the errand, the quick lane, and how long a place is kept', async () => {
    await open('targets')
    await editor.getByLabel(danish.fields['rush.errand'] ?? '').selectOption('pas')
    const quick = editor.locator('#field-rules-rush-quickMinutes')
    expect(await quick.inputValue()).toBe('10')
    await quick.fill('90')
    await seen(editor, 'Må højst være 60.')
    await quick.fill('8')
    await editor.locator('#field-rules-rush-keptMinutes').fill('20')
    await kept()
    expect(await broken()).toEqual([])
    await press(editor, danish.bar.check)
    await seen(editor, danish.check.fine)
    await picture(editor, 'settings-rush-checked')
    await press(editor, danish.check.close)
    await picture(editor, 'settings-rush')
  })

  test('builds the questions as a list, and each answer says where it leads', async () => {
    await open('errands/pas')
    await press(editor, danish.question.add)
    await editor.locator('#field-errands-0-questions-0-ask-da').fill('Er det til et barn?')
    await editor.locator('#field-errands-0-questions-0-answers-1-leadsTo').selectOption('guide')
    await editor
      .locator('#field-errands-0-questions-0-answers-1-leadsTo-say-da')
      .fill('Her står, hvordan du gør.')
    await kept()
    await kiosk.getByText('Er det til et barn?').waitFor()
    await editor.locator('.question').scrollIntoViewIfNeeded()
    await picture(editor, 'settings-questions')
    expect(await broken()).toEqual([])
  })

  test('sees a guide as it will be read', async () => {
    await open('guides/pas')
    await editor.locator('.guide-shown h2').waitFor()
    await picture(editor, 'settings-guide')
    await editor.locator('.pictures').scrollIntoViewIfNeeded()
    await picture(editor, 'settings-guide-pictures')
    expect(await broken()).toEqual([])
  })

  test('finds the other pages well kept too, in Danish and English, wide and narrow', async () => {
    for (const place of ['hours', 'counters/6', 'groups/andet', 'targets', 'translations', 'history']) {
      await open(place)
      await editor.locator('h1').waitFor()
      await editor.locator('.sheet > :nth-child(2)').waitFor()
      await picture(editor, `settings-${place.replace('/', '-')}`)
      expect(await broken(), place).toEqual([])
    }
    await seen(editor, 'Navn, som folk kender')
    await editor.setViewportSize({ width: 640, height: 800 })
    await press(editor, 'English')
    await seen(editor, english.history.heading)
    await picture(editor, 'settings-history-narrow')
    await open('errands/pas')
    await editor.locator('#field-errands-0-name-da').waitFor()
    await picture(editor, 'settings-errand-narrow')
    expect(await broken()).toEqual([])
    const wide = await editor.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(640)
    await press(editor, 'Dansk')
    await editor.setViewportSize({ width: 1280, height: 800 })
  })

  test('takes a version back, by the keyboard alone', async () => {
    await open('history')
    await press(editor, danish.bar.discard)
    await press(editor, danish.discard.submit)
    await seen(editor, danish.discard.done)
    const back = editor.getByRole('button', {
      name: `${danish.history.takeBack} ${danish.history.version(1)}`,
    })
    await back.focus()
    await editor.keyboard.press('Enter')
    await editor.getByRole('button', { name: danish.history.takeBack, exact: true }).focus()
    await editor.keyboard.press('Enter')
    await seen(editor, danish.history.version(3))
    const offered = await (await fetch(`${lobby.address}/api/offers/da`)).text()
    expect(offered).not.toContain('Kort til bil')
  })

  test('shares the draft with a colleague: nobody writes over the other without a word', async () => {
    await open('house')
    const colleague = await editor.context().newPage()
    await colleague.goto(`${lobby.address}/counter#settings/house`)
    await colleague.locator('#field-town-phone').fill('11 22 33 44')
    await seen(colleague, danish.bar.changes(1))
    await editor.locator('#field-town-address').fill('Torvet 1')
    await seen(editor, danish.bar.changes(2))
    expect(await editor.locator('#field-town-phone').inputValue()).toBe('11 22 33 44')
    await colleague.locator('#field-town-address').fill('Torvet 2')
    await seen(colleague, /En anden har ændret det samme/)
    expect(await colleague.locator('#field-town-address').inputValue()).toBe('Torvet 1')
    await picture(colleague, 'settings-overtaken')
    await colleague.close()
  })

  test('loses nothing of what was typed while the server was away', async () => {
    await open('house')
    const town = editor.locator('#field-town-name')
    await editor.context().setOffline(true)
    await town.fill('Herning By')
    await editor.locator('.bar-saving.failing').waitFor()
    await editor.context().setOffline(false)
    await kept()
    await seen(editor, danish.bar.changes(3))
  })
})
