import { afterAll, expect, test, vi } from 'vitest'
import { kiosk as arabic } from '../../server/contract/texts/ar/kiosk.ts'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { closeBrowser } from './browser.ts'
import { after, goTo, openKiosk } from './listener.ts'
import { heard, heardOn, silencesOn } from './overhear.ts'
import { press, seen, unhurried } from './person.ts'

vi.setConfig({ testTimeout: 120_000 })
afterAll(closeBrowser)

const { ear } = danish

test('a number is got by keys and ears alone', async () => {
  const page = await openKiosk()
  expect(await after(page, 'ArrowDown', '1 af 13.')).toEqual([
    ear.on,
    danish.choose.heading,
    danish.choose.lead,
    'Prøvedrift.',
    `${danish.until('kl. 23.59')}.`,
    ear.choices(13),
    ear.how,
    `${danish.choose.search}.`,
    '1 af 13.',
  ])
  expect(await after(page, 'ArrowDown', '2 af 13.')).toEqual([
    'Pas og ID-kort.',
    'Nyt, mistet eller klar til dig.',
    '2 af 13.',
  ])
  expect(await after(page, 'Enter', ear.how)).toEqual([
    'Pas og ID-kort.',
    danish.group.lead,
    ear.choices(2),
    ear.how,
  ])
  expect(await after(page, 'ArrowDown', '1 af 2.')).toEqual([
    'Pas.',
    'Nyt pas, til barn, mistet eller klar til dig.',
    '1 af 2.',
  ])
  // A slow machine asks for a moment first.
  const ticket = (await after(page, 'Enter', ear.how)).filter((one) => !one.startsWith(danish.asking.heading))
  expect(ticket.slice(0, 7)).toEqual([
    `${danish.ticket.heading}.`,
    ear.number('P, 0, 0, 1'),
    danish.ticket.next,
    `${danish.ticket.place}:`,
    `${danish.ticket.first}.`,
    `${danish.ticket.wait}:`,
    `${danish.ticket.almostNone}.`,
  ])
  // What the printer said, and what to bring; which errand it is, only headphones say.
  expect(ticket).toContain(danish.paper.printing)
  expect(ticket).toContain('Tag dit gamle pas eller kørekort med.')
  expect(ticket).toContain(ear.headset)
  expect(ticket).not.toContain('Pas.')
  expect(await heard(page, danish.paper.printed)).toContain(danish.paper.printed)
  const { loudest } = (await heardOn(page)).at(-1) ?? {}
  expect(loudest).toBeGreaterThan(0.1)
  // The next person hears nothing.
  await page.keyboard.press('Escape')
  await seen(page, danish.tools.listen)
})

test('a key cuts the voice short within 200 ms, and another says the last again', async () => {
  const page = await openKiosk(1)
  await page.keyboard.press('ArrowDown')
  await heard(page, danish.choose.heading)
  const pressedAt = await page.evaluate(() => performance.now())
  await page.keyboard.press('Shift')
  const silentAt = (await silencesOn(page)).at(-1) ?? Number.POSITIVE_INFINITY
  expect(silentAt - pressedAt).toBeLessThan(200)
  expect(silentAt).toBeGreaterThanOrEqual(pressedAt)

  const before = (await heardOn(page)).length
  await page.keyboard.press('F8')
  await heard(page, ear.on, before)
})

test('the last is said again, and the whole question by pressing once more', async () => {
  const page = await openKiosk()
  await after(page, 'ArrowDown', '1 af 13.')
  expect(await after(page, 'F8', '1 af 13.')).toContain(danish.choose.heading)
  // With its wait, where others wait already.
  const choice = await after(page, 'ArrowDown', '2 af 13.')
  expect(choice.slice(0, 2)).toEqual(['Pas og ID-kort.', 'Nyt, mistet eller klar til dig.'])
  expect(await after(page, 'F8', '2 af 13.')).toEqual(choice)
  const all = await after(page, 'F8', '2 af 13.')
  expect(all.slice(0, 2)).toEqual([danish.choose.heading, danish.choose.lead])
  expect(all.slice(-2 - choice.length)).toEqual([ear.choices(13), ear.how, ...choice])
  // It does so as often as it is pressed, until something else is heard.
  expect((await after(page, 'F8', '2 af 13.'))[0]).toBe(danish.choose.heading)
  await after(page, 'ArrowDown', '3 af 13.')
  expect((await after(page, 'F8', '3 af 13.')).length).toBeLessThan(6)
})

test('the volume is said as it changes, and is the usual one for the next person', async () => {
  const page = await openKiosk()
  await page.keyboard.press('F8')
  await heard(page, ear.how)
  expect((await heardOn(page)).at(-1)?.volume).toBeCloseTo(0.4)
  await after(page, 'F10', ear.volume(50))
  await after(page, 'F10', ear.volume(60))
  expect((await heardOn(page)).at(-1)?.volume).toBeCloseTo(0.6)
  await after(page, 'F9', ear.volume(50))
  await press(page, danish.choose.unsure)
  await unhurried(page)
  await press(page, danish.end.done)
  await seen(page, danish.choose.heading)
  expect(await page.getByRole('button', { name: danish.tools.listen }).count()).toBe(1)
  const before = (await heardOn(page)).length
  await page.keyboard.press('F8')
  await heard(page, ear.how, before)
  expect((await heardOn(page)).at(-1)?.volume).toBeCloseTo(0.4)
})

test('who changes the language hears the screen in its voice', async () => {
  const page = await openKiosk()
  await press(page, danish.tools.listen)
  await heard(page, ear.how)
  await unhurried(page)
  await press(page, 'العربية')
  await heard(page, arabic.choose.heading)
  const said = (await heardOn(page)).find(({ text }) => text === arabic.choose.heading)
  expect(said?.language).toBe('ar')
  expect(said?.loudest).toBeGreaterThan(0.1)
})

test('a wish is told as chosen', async () => {
  const page = await openKiosk()
  await press(page, danish.tools.listen)
  await unhurried(page)
  await press(page, danish.choose.needs)
  await heard(page, ear.how)
  await after(page, 'ArrowDown', '1 af 7.')
  expect(await after(page, 'Enter', '1 af 7.')).toEqual([
    `${danish.needs.seat}.`,
    `${ear.chosen}.`,
    '1 af 7.',
  ])
})

test('a voice that is away is told to the eye, and holds nobody up', async () => {
  const page = await openKiosk()
  await page.route('**/api/speech/say', (route) => route.fulfill({ status: 503, body: '{}' }))
  await press(page, danish.tools.listen)
  await seen(page, ear.unheard)
  await unhurried(page)
  await press(page, 'Pas og ID-kort')
  await seen(page, danish.group.lead)
})

test('a sentence that comes too late once is heard all the same, and all after it', async () => {
  const page = await openKiosk()
  await after(page, 'F8', ear.how)
  await goTo(page, 'Pas og ID-kort')
  const refused = new Set<string>()
  await page.route('**/api/speech/say', (route) => {
    const { text } = route.request().postDataJSON()
    if (refused.has(text)) return route.continue()
    refused.add(text)
    return route.fulfill({ status: 503, body: '{}' })
  })
  expect(await after(page, 'Enter', ear.how)).toEqual([
    'Pas og ID-kort.',
    danish.group.lead,
    ear.choices(2),
    ear.how,
  ])
  expect(refused).toContain(danish.group.lead)
})

test('the digits of a code are heard one by one', async () => {
  const page = await openKiosk()
  await goTo(page, danish.choose.booking)
  await after(page, 'Enter', ear.how)
  for (const digit of '112') {
    await goTo(page, digit)
    await unhurried(page)
    await page.keyboard.press('Enter')
  }
  expect(await heard(page, '1, 1, 2.')).not.toContain('112···.')
})
