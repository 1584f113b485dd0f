import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { closeBrowser, openScreen } from './browser.ts'
import { press, seen } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const lobby = sharedLobby(open())

/** All by which somebody has got out of a browser, as Playwright presses it. */
const chords = [
  ...[
    'w',
    't',
    'n',
    'l',
    'p',
    'o',
    's',
    'u',
    'j',
    'h',
    'f',
    'g',
    'k',
    'e',
    'r',
    'd',
    '+',
    '-',
    '0',
    '1',
    'Tab',
    'F4',
  ].map((key) => `Control+${key}`),
  ...['n', 't', 'i', 'j', 'c', 'o', 'b', 'Delete', 'p', 'a', 'q'].map((key) => `Control+Shift+${key}`),
  ...['ArrowLeft', 'ArrowRight', 'Home', 'F4', 'F10', 'd', 'e', 'f', ' ', 'Tab'].map((key) => `Alt+${key}`),
  ...['d', 'l', 'r', 'e', 'ArrowUp'].map((key) => `Meta+${key}`),
  ...['F1', 'F3', 'F4', 'F5', 'F6', 'F7', 'F11', 'F12', 'ContextMenu', 'PrintScreen', 'Meta'],
]

/** Which keys the page left to the browser: it listens last of all, when everybody has heard. */
const noteLeft = (page: Page) =>
  page.evaluate(() => {
    const left: string[] = []
    Object.assign(window, {
      leftToBrowser: left,
      printed: 0,
      print: () => Object.assign(window, { printed: 1 }),
    })
    window.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented && !['Control', 'Shift'].includes(event.key)) left.push(event.key)
    })
  })
const left = (page: Page) =>
  page.evaluate(() => (window as unknown as { leftToBrowser: string[] }).leftToBrowser)

async function openKiosk(): Promise<Page> {
  const { address } = await lobby()
  const page = await openScreen(`${address}/kiosk`, 'kiosk')
  await seen(page, danish.choose.heading)
  await noteLeft(page)
  return page
}

async function expectStillThere(page: Page): Promise<void> {
  expect(page.url()).toBe(`${(await lobby()).address}/kiosk`)
  expect(page.context().pages()).toHaveLength(1)
  await seen(page, danish.choose.heading)
}

test('no key leads a citizen away, and the keypad’s own go on working', async () => {
  const page = await openKiosk()
  for (const chord of chords) await page.keyboard.press(chord)
  expect(await left(page)).toEqual([])
  await expectStillThere(page)
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
})

test('no finger does either: a long press, two fingers, a swipe, something that is pulled or let fall', async () => {
  const page = await openKiosk()
  const fingers = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly [number, number][]) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    })
  await touch('touchStart', [300, 900], [700, 900])
  for (let apart = 0; apart < 300; apart += 60)
    await touch('touchMove', [300 - apart, 900], [700 + apart, 900])
  await touch('touchEnd')
  await touch('touchStart', [5, 900])
  for (let x = 5; x < 1000; x += 200) await touch('touchMove', [x, 900])
  await touch('touchEnd')
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  const held = await page.evaluate(() =>
    ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick'].filter((name) => {
      const event = new MouseEvent(name, { bubbles: true, cancelable: true })
      return document.querySelector('button')?.dispatchEvent(event) === true
    }),
  )
  expect(held, 'left to the browser').toEqual([])
  await expectStillThere(page)
})

test('no screen on the way has a link, a file to choose or a frame', async () => {
  const page = await openKiosk()
  const ways = () =>
    page.locator('a[href], input[type=file], iframe, object, embed, [download], [target]').count()
  expect(await ways()).toBe(0)
  await press(page, 'Pas og ID-kort')
  await seen(page, danish.group.lead)
  expect(await ways()).toBe(0)
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.invalid/',
      textContent: 'ud',
    })
    document.body.append(link)
    link.click()
  })
  expect(new URL(page.url()).pathname).toBe('/kiosk')
})

test('what the page cannot hold itself the policy of the shipped browser does', async () => {
  const { default: policy } = await import(join('..', '..', 'hardware', 'machine', 'chromium-policy.json'))
  expect(policy).toMatchObject({
    URLBlocklist: expect.arrayContaining(['*', 'chrome://*', 'file://*', 'view-source:*', 'javascript:*']),
    URLAllowlist: [
      'http://127.0.0.1',
      'http://localhost',
      'file:///opt/naeste/hardware/machine/waiting.html',
    ],
    PrintingEnabled: false,
    AllowFileSelectionDialogs: false,
    DownloadRestrictions: 3,
    DeveloperToolsAvailability: 2,
  })
})
