import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { settings as danish } from '../../server/contract/texts/da/settings.ts'
import { firstSignIn, takeTicket } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { closeBrowser, openBeside } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { press, seen, signInBy } from './person.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const script = '<script>window.hit = 1</script><img src=x onerror="window.hit = 1">'
const markdown = [
  `## ${script}`,
  '<script>window.hit = 1</script>',
  '[tryk](javascript:window.hit=1) <a href="javascript:window.hit=1">her</a>',
  '![x](javascript:window.hit=1) ![" onerror="window.hit=1](picture:pas)',
  '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
  '- Tag dit **pas** med',
].join('\n\n')

const folder = mkdtempSync(join(tmpdir(), 'naeste-'))
let lobby: Running

beforeAll(async () => {
  const file = alwaysOpen(folder, (house) => {
    const words = { da: `Pas ${script}`, en: script }
    house.errands[0].name = words
    house.errands[0].hint = words
    house.errands[0].bring = [words]
    house.groups[0].name = words
    house.town.office = words
    house.town.name = `Herning ${script}`
    house.counters[1].name = words
    house.guides.find((guide: { id: string }) => guide.id === 'pas').text = { da: markdown }
    house.guides.find((guide: { id: string }) => guide.id === 'pas').title = words
    house.notices = [
      { id: 'x', level: 'important', title: words, text: words, screens: ['kiosk', 'wall', 'phone'] },
    ]
  })
  lobby = await startLobby({ dataDir: folder, environment: { CATALOGUE: file } })
})
afterAll(async () => {
  await closeBrowser()
  await lobby.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Nothing of what was written has run, and no link leads to a script. */
async function isHarmless(page: Page): Promise<void> {
  await seen(page, /<script>/)
  for (const frame of page.frames()) {
    expect(await frame.evaluate('window.hit')).toBeUndefined()
    expect(
      await frame.locator('[href^="javascript:" i], [src^="javascript:" i], [onerror], [srcdoc]').count(),
    ).toBe(0)
    expect(await frame.locator('script:not([src], [type="application/json"])').count()).toBe(0)
  }
}

test('a script that somebody writes into a name or a notice does nothing at the kiosk or on the wall', async () => {
  const kiosk = await openBeside(`${lobby.address}/kiosk`, 'kiosk')
  await isHarmless(kiosk)
  await isHarmless(await openBeside(`${lobby.address}/wall`, 'wall'))
  await isHarmless(await openBeside(`${lobby.address}/sign/2`, 'sign'))
})

test('nor on a phone or in a guide', async () => {
  const { id } = await takeTicket(lobby.address)
  await isHarmless(await openBeside(`${lobby.address}/t/${id}`, 'phone'))
  const guide = await openBeside(`${lobby.address}/guide/pas`, 'phone')
  await isHarmless(guide)
  await seen(guide, 'Tag dit pas med')
})

test('nor where it is written, in the form or in the kiosk beside it', async () => {
  const editor = await openBeside(`${lobby.address}/counter#settings/guides/pas`, 'counter')
  await signInBy(editor, firstSignIn(lobby.told()))
  await editor.getByText('Tag dit pas med').waitFor()
  await editor
    .frameLocator('iframe')
    .getByText(/<script>/)
    .first()
    .waitFor()
  await isHarmless(editor)
  await editor.evaluate(() => {
    location.hash = '#settings/notices/x'
  })
  await editor.locator('#field-notices-0-title-da').fill(`Ny ${script}`)
  await editor
    .frameLocator('iframe')
    .getByText(/Ny <script>/)
    .first()
    .waitFor()
  await isHarmless(editor)
  await press(editor, danish.bar.check)
  await isHarmless(editor)
})

test('nobody else may put the kiosk into a frame, and the preview stands in this house alone', async () => {
  const framing = async (path: string) => {
    const { headers } = await fetch(`${lobby.address}${path}`)
    return [
      headers.get('x-frame-options'),
      headers.get('content-security-policy')?.match(/frame-ancestors [^;]+/)?.[0],
    ]
  }
  expect(await framing('/kiosk')).toEqual(['DENY', "frame-ancestors 'none'"])
  expect(await framing('/counter')).toEqual(['DENY', "frame-ancestors 'none'"])
  expect(await framing('/kiosk?draft')).toEqual(['SAMEORIGIN', "frame-ancestors 'self'"])
})
