import type { Page } from 'playwright-core'

/** Waits until a person would see the text. */
export const seen = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor()

/** Presses the first button of this name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).first().click()

/** A second strike within half a second counts as a trembling hand, so a citizen in a test takes that long. */
export async function unhurried(page: Page): Promise<void> {
  const now = await page.evaluate(() => performance.now())
  await page.waitForFunction((then) => performance.now() > then + 500, now)
}
