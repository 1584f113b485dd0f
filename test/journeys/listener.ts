import type { Page } from 'playwright-core'
import { parse } from 'yaml'
import { defaultCatalogueText } from '../../server/catalogue/herning.ts'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { openScreen } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { heard, heardOn, overhear } from './overhear.ts'
import { seen, unhurried } from './person.ts'

const quickly = 8

/** A kiosk with an ear at its loudspeaker; its lobby asks before a number only where `asking` names the errand. */
export async function openKiosk(speed = quickly, asking: readonly string[] = []) {
  const dataDir = temporaryFolder()
  const questions = new Map(
    parse(defaultCatalogueText()).errands.map((one: Errand) => [one.id, one.questions]),
  )
  const file = alwaysOpen(dataDir, (lobby) => {
    for (const errand of lobby.errands)
      if (asking.includes(errand.id)) errand.questions = questions.get(errand.id)
  })
  const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: file } })
  const page = await openScreen(`${lobby.address}/kiosk`, 'kiosk')
  await overhear(page, speed)
  await seen(page, danish.choose.heading)
  return { lobby, page }
}

interface Errand {
  readonly id: string
  readonly questions: unknown
}

/** Presses a key as somebody does who listens, and gives all that is said until the last sentence. */
export async function after(page: Page, key: string, last: string): Promise<readonly string[]> {
  await unhurried(page)
  const before = (await heardOn(page)).length
  await page.keyboard.press(key)
  return heard(page, last, before)
}

/** Goes from one control to the next by keys, as far as the one of this name. */
export async function goTo(page: Page, name: string, key = 'ArrowDown'): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses++) {
    await page.keyboard.press(key)
    const here = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (here.startsWith(name)) return
  }
  throw new Error(`No key leads to ${name}.`)
}

const mostPresses = 40
