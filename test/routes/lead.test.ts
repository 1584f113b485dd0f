import { expect, test, vi } from 'vitest'
import type { LeadView } from '../../server/contract/lead.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { startLobby } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

test('the lead sees the line in trouble, asks for help, and hears who said yes; the counter takes that line from the next call', async () => {
  const dataDir = temporaryFolder()
  const environment = { CATALOGUE: alwaysOpen(dataDir) }
  const before = await startLobby({ dataDir, environment })
  const { cookie } = await signIn(before)
  let { address } = before
  const send = async (method: string, path: string, body: unknown = {}, as = cookie) => {
    const headers = { 'content-type': 'application/json', cookie: as }
    const answer = await fetch(`${address}/api${path}`, { method, headers, body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json() }
  }
  const view = () => firstView<'lead'>(address, 'lead', cookie)
  const help = async (counter: string) => (await firstView<'staff'>(address, `staff:${counter}`, cookie)).help
  const line = ({ lines }: LeadView, id = 'pas-og-id') => lines.find((one) => one.id === id)
  await expect(firstView<'lead'>(address, 'lead')).rejects.toThrow()

  await send('POST', '/counters/6/open')
  const tickets = []
  for (let n = 0; n < 4; n++) tickets.push(await takeTicket(address))
  await vi.waitFor(async () => expect(line(await view())?.alert?.kind).toBe('unstaffed'), 6000)
  const first = await view()
  expect(first.lines[0]).toMatchObject({
    id: 'pas-og-id',
    waiting: 4,
    stands: 'soon',
    counters: [],
    ask: null,
  })
  expect(first.counters.find(({ id }) => id === '6')).toMatchObject({
    state: 'open',
    clerk: 'leder',
    also: [],
  })

  expect((await send('POST', '/lead/asks', { line: 'pas-og-id' }, '')).status).toBe(401)
  expect((await send('POST', '/lead/asks', { line: 'jul' })).status).toBe(404)
  expect((await send('POST', '/lead/asks', { line: 'pas-og-id' })).status).toBe(200)
  const asked = (await help('6'))?.asks[0]
  expect(asked).toMatchObject({ name: { da: expect.any(String) }, waiting: 4 })
  expect((await help('8'))?.asks, 'a closed counter for something else').toEqual([])
  const ask = asked?.id
  expect((await send('POST', '/counters/4/help', { ask, yes: false })).status).toBe(200)
  expect((await send('POST', '/counters/6/help', { ask, yes: true })).status).toBe(200)
  expect((await help('6'))?.asks).toEqual([])
  expect((await help('6'))?.also).toMatchObject([{ da: asked?.name.da }])
  expect(line(await view())?.ask?.answers).toMatchObject([
    { counter: { id: '4' }, clerk: null, yes: false },
    { counter: { id: '6' }, clerk: 'leder', yes: true },
  ])
  expect((await send('POST', '/counters/6/next', { holding: null })).status).toBe(200)
  const [ticket] = tickets
  expect((await send('POST', '/counters/6/arrive', { ticket: ticket?.id })).status).toBe(200)
  expect(line(await view())?.today).toEqual({ within: 1, counted: 1 })

  await before.kill()
  const after = await startLobby({ dataDir, environment })
  address = after.address
  const again = (await view()).counters.find(({ id }) => id === '6')
  expect(again, 'what a counter serves, and who is there, comes back from the log').toMatchObject({
    number: ticket?.number,
    clerk: 'leder',
    also: [{ da: asked?.name.da }],
  })
  expect((await send('POST', '/counters/6/help', { ask, yes: true })).body.error.name).toBe(
    'question-is-over',
  )
  expect((await send('POST', '/counters/6/own-lines')).status).toBe(200)
  expect((await help('6'))?.also).toEqual([])
  expect((await send('POST', '/counters/99/own-lines')).status).toBe(404)
  await after.kill()
}, 60_000)
