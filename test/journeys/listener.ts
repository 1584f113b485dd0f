import type { Page } from 'playwright-core'
import { parse } from 'yaml'
import { defaultCatalogueText } from '../../server/catalogue/herning.ts'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { openScreen } from './browser.ts'
import { heard, heardOn, overhear } from './overhear.ts'
import { seen, unhurried } from './person.ts'

const quickly = 8

/** The lobbies of a file; one asks before a number only where its name, that of an errand, says so. */
const lobbies = {
  none: sharedLobby(open()),
  pas: sharedLobby(
    open((lobby) => {
      const questions = new Map(
        parse(defaultCatalogueText()).errands.map((one: Errand) => [one.id, one.questions]),
      )
      for (const errand of lobby.errands) if (errand.id === 'pas') errand.questions = questions.get(errand.id)
    }),
  ),
}

/** A kiosk with an ear at its loudspeaker; its lobby asks before a number only where `asking` names the errand. */
export async function openKiosk(speed = quickly, asking: keyof typeof lobbies = 'none'): Promise<Page> {
  const { address } = await lobbies[asking]()
  const page = await openScreen(`${address}/kiosk`, 'kiosk')
  await overhear(page, speed)
  await seen(page, danish.choose.heading)
  return page
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
