import { expect, test, vi } from 'vitest'
import { signIn, takeTicket } from '../clerk.ts'
import { isSigned, openReceiver } from '../hooks/receiver.ts'
import { startLobby } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

const asStaff = (address: string, cookie: string) => async (method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${address}/api/webhooks${path}`, {
    method,
    headers: { 'content-type': 'application/json', cookie },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, text, body: JSON.parse(text) }
}

test('the power goes while another program is away: after the restart it is told all of it, in order', async () => {
  const other = await openReceiver()
  const dataDir = temporaryFolder()
  const before = await startLobby({ dataDir })
  const clerk = await signIn(before)
  const ask = asStaff(before.address, clerk.cookie)
  expect((await asStaff(before.address, '')('GET', '')).status).toBe(401)
  const hook = { name: 'Sagssystem', address: other.address, events: ['ticket.issued', 'ticket.left'] }
  const { body: made } = await ask('POST', '', hook)
  expect(made).toMatchObject({ id: expect.any(Number), secret: expect.stringMatching(/^whsec_.{40,}$/) })
  const bad = { ...hook, address: 'http://navn:kode@127.0.0.1/' }
  expect(await ask('POST', '', bad)).toMatchObject({ status: 400, body: { error: { field: 'address' } } })
  expect(await ask('POST', '', { ...hook, events: ['name.told'] })).toMatchObject({ status: 400 })
  expect((await ask('POST', `/${made.id}/test`)).body).toMatchObject({ delivered: true })
  expect(other.received[0]?.body.type).toBe('test')

  other.answer = (response) => void response.writeHead(503).end()
  const tickets = [
    await takeTicket(before.address),
    await takeTicket(before.address),
    await takeTicket(before.address),
  ]
  await fetch(`${before.address}/api/tickets/${tickets[0]?.id}/withdraw`, { method: 'POST' })
  await vi.waitFor(() => expect(other.received.length).toBeGreaterThan(1), 5000)
  const shown = await ask('GET', '')
  expect(shown.text).not.toContain(made.secret)
  expect(shown.body.webhooks).toMatchObject([{ state: 'active', problem: { name: 'refused', status: 503 } }])
  await before.kill()

  other.answer = (response) => void response.writeHead(204).end()
  const failed = other.received.length
  const after = await startLobby({ dataDir })
  const again = asStaff(after.address, clerk.cookie)
  await again('POST', `/${made.id}/start`)
  await vi.waitFor(() => expect(other.received.length).toBe(failed + 4), 8000)
  const told = other.received.slice(failed)
  expect(told.map(({ body }) => `${body.type} ${body.data.number}`)).toEqual([
    ...tickets.map(({ number }) => `ticket.issued ${number}`),
    `ticket.left ${tickets[0]?.number}`,
  ])
  expect(told.every((one) => isSigned(one, made.secret))).toBe(true)
  expect(JSON.stringify(told)).not.toContain(tickets[0]?.id)

  await again('POST', `/${made.id}/stop`)
  await takeTicket(after.address)
  await again('POST', `/${made.id}/start`)
  const last = await takeTicket(after.address)
  await vi.waitFor(() => expect(other.received.at(-1)?.body.data.number).toBe(last.number), 5000)
  expect(other.received.length, 'what happened while it was stopped is not told').toBe(failed + 5)
  expect((await again('DELETE', `/${made.id}`)).status).toBe(200)
  expect((await again('DELETE', `/${made.id}`)).status).toBe(404)
  await after.kill()
}, 60_000)
