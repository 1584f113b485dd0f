import { afterAll, expect, test } from 'vitest'
import { phone as danish } from '../../server/contract/texts/da/phone.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { seen } from './person.ts'
import { proxyBefore } from './proxy.ts'

afterAll(closeBrowser)

/** A phone that follows its ticket over a net of its own, and a clerk who can call it. */
async function phoneInLine() {
  const dataDir = temporaryFolder()
  const running = await lobbyForTest({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir) } })
  const { id } = await takeTicket(running.address)
  const net = await proxyBefore(running.address)
  const phone = await openScreen(`${net.address}/t/${id}`, 'phone')
  await seen(phone, 'P001')
  const clerk = await signIn(running)
  await clerk.press('3', 'open', {})
  return { net, phone, call: () => clerk.press('3', 'next', { holding: null }) }
}

test('a line that dies without a word is opened anew, and the call is told', async () => {
  const { net, phone, call } = await phoneInLine()
  net.silenceStreams()
  await call()
  await phone.getByText(danish.called).waitFor({ timeout: 15_000 })
  expect(net.streams()).toBe(2)
  // It is trusted again, and stays as it is.
  await phone.getByText(danish.lost).waitFor({ state: 'detached' })
  await phone.waitForTimeout(6000)
  expect(net.streams()).toBe(2)
})

test('a page that has slept knows of its call as soon as it wakes', async () => {
  const { net, phone, call } = await phoneInLine()
  net.silenceStreams()
  await call()
  await phone.waitForTimeout(500)
  expect(await phone.getByText(danish.called).count()).toBe(0)
  await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await phone.getByText(danish.called).waitFor({ timeout: 2000 })
  await picture(phone, 'phone-called-after-sleep')
})
