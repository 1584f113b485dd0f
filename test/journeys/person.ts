import type { Page } from 'playwright-core'
import { counter as desk } from '../../server/contract/texts/da/counter.ts'

/** Waits until a person would see the text. */
export const seen = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor()

/** Presses the first button of this name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).first().click()

/** Fills the form in and sends it, as staff do who begin their day. */
export async function signInBy(
  page: Page,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<void> {
  await page.getByLabel(desk.signIn.name, { exact: true }).fill(name)
  await page.getByLabel(desk.signIn.password, { exact: true }).fill(password)
  await press(page, desk.signIn.submit)
}

/** A second strike within half a second counts as a trembling hand, so a citizen in a test takes that long. */
export async function unhurried(page: Page): Promise<void> {
  const now = await page.evaluate(() => performance.now())
  await page.waitForFunction((then) => performance.now() > then + 500, now)
}
