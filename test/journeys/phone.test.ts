import { afterAll, expect, test } from 'vitest'
import { phone as danish } from '../../server/contract/texts/da/phone.ts'
import { phone as english } from '../../server/contract/texts/en/phone.ts'
import { takeTicket } from '../clerk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { press, seen } from './person.ts'

afterAll(closeBrowser)

const lobby = sharedLobby(open())

test('who needs more time lets two others go first, once', async () => {
  const { address } = await lobby()
  const { id } = await takeTicket(address)
  for (let n = 0; n < 3; n++) await takeTicket(address)
  const phone = await openScreen(`${address}/t/${id}`, 'phone')
  await seen(phone, 'Du er forrest i køen')
  await picture(phone, 'phone-next')
  await press(phone, danish.moreTime.wish)
  await seen(phone, danish.moreTime.means)
  await picture(phone, 'phone-more-time')
  await press(phone, danish.moreTime.yes)
  await seen(phone, '2 er foran dig')
  expect(await phone.getByText(danish.moreTime.wish).count()).toBe(0)
})

test('who leaves gives the place free, and the page forgets its address', async () => {
  const { address } = await lobby()
  const { id } = await takeTicket(address)
  const phone = await openScreen(`${address}/t/${id}`, 'phone')
  await press(phone, danish.leave.wish)
  await press(phone, danish.leave.yes)
  await seen(phone, danish.over.withdrawn.what)
  expect(new URL(phone.url()).pathname).toBe('/t/-')
  expect(await phone.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('a number that nobody has is told so, in the phone’s own language', async () => {
  const { address } = await lobby()
  const phone = await openScreen(`${address}/t/nobody-has-this`, 'phone')
  await seen(phone, new RegExp(`${danish.unknown.what}|${english.unknown.what}`))
})
