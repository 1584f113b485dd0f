import { afterAll, expect, test } from 'vitest'
import { languages } from '../../server/catalogue/languages.ts'
import { takeTicket } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { seen } from './person.ts'
import { proxyBefore } from './proxy.ts'

afterAll(closeBrowser)

/** Until it stands in its own language, and two beats more. */
const settlesMs = 4500

test('the whole page and its first view are sent in less than 30 kB, headers included, in each language', {
  timeout: 180_000,
}, async () => {
  const dataDir = temporaryFolder()
  const { address } = await lobbyForTest({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir) } })
  // Each behind a proxy of its own, so that they can settle side by side.
  const sent = languages.map(async (language) => {
    const { id } = await takeTicket(address, 'pas', undefined, language)
    const net = await proxyBefore(address)
    const phone = await openScreen('about:blank', 'phone')
    await phone.goto(`${net.address}/t/${id}`)
    const { phone: texts } = await import(`../../server/contract/texts/${language}/phone.ts`)
    await seen(phone, texts.touchForSound)
    await phone.waitForTimeout(settlesMs)
    const { down, up } = net.bytes()
    expect(down, language).toBeGreaterThan(5000)
    expect(down + up, language).toBeLessThan(30_000)
    await phone.close()
  })
  await Promise.all(sent)
})
