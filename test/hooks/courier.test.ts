import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { HookEvent } from '../../server/contract/hook-events.ts'
import { type Courier, openCourier } from '../../server/hooks/courier.ts'
import { newSecret } from '../../server/hooks/sign.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import { temporaryFolder } from '../temporary.ts'
import { isSigned, openReceiver } from './receiver.ts'

const logger = pino({ level: 'silent' })
const at = Date.parse('2026-11-23T09:00:00Z')
const secret = newSecret()

interface House {
  readonly store: Store
  /** P001 is issued, called and served. */
  visit(ticket: string): void
  send(pause?: (tries: number) => number | null, patienceMs?: number): Courier
  readonly id: number
}

function openHouse(
  address: string,
  events: readonly HookEvent[] = ['ticket.issued', 'ticket.called', 'ticket.served'],
): House {
  const store = openStore(temporaryFolder(), () => undefined)
  onTestFinished(store.close)
  const hook = { name: 'Sagssystem', address, events, secret, position: 0 }
  const id = store.webhooks.add(hook, at)
  let sequence = 0
  return {
    store,
    id,
    visit: (ticket) => {
      sequence += 1
      const number = `P00${sequence}`
      const base = { actor: 'test', day: '2026-11-23' }
      const issued = {
        letter: 'P',
        sequence,
        errand: 'pas',
        class: 'walk-in',
        headStartMinutes: 0,
        language: 'pl',
      }
      const more = { idempotencyKey: null, paper: false, behalf: false, bookedAt: null }
      const place = { ticket, counter: '3' }
      store.log.append([
        { ...base, event: { type: 'TicketIssued', at, ticket, number, ...issued, ...more } },
        { ...base, event: { type: 'TicketCalled', at: at + 1, ...place } },
        { ...base, event: { type: 'TicketArrived', at: at + 2, ...place } },
        {
          ...base,
          event: { type: 'TicketFinished', at: at + 3, ...place, outcome: 'settled', onward: null },
        },
      ])
    },
    send: (pause = () => 20, patienceMs = 10_000) => {
      const courier = openCourier({ ...store, logger, pause, patienceMs })
      onTestFinished(courier.close)
      return courier
    },
  }
}

test('what happens is told in order, signed, by number and errand, and never by the ticket’s own id', async () => {
  const other = await openReceiver()
  const house = openHouse(other.address)
  house.visit('the-way-to-its-page')
  house.send()
  await vi.waitFor(() => expect(other.received).toHaveLength(3), 5000)
  expect(other.received.map(({ body }) => body.type)).toEqual([
    'ticket.issued',
    'ticket.called',
    'ticket.served',
  ])
  const [issued, called, served] = other.received
  expect(issued?.body).toEqual({
    type: 'ticket.issued',
    timestamp: '2026-11-23T09:00:00.000Z',
    data: { day: '2026-11-23', visit: expect.any(String), number: 'P001', errand: 'pas', booked: false },
  })
  expect(called?.body.data.visit).toBe(issued?.body.data.visit)
  expect(served?.body.data).toMatchObject({ counter: '3', outcome: 'settled' })
  expect(JSON.stringify(other.received)).not.toContain('the-way-to-its-page')
  expect(other.received.every((one) => isSigned(one, secret))).toBe(true)
})

test('who fails gets the same message again until it is taken, and nothing overtakes it', async () => {
  const other = await openReceiver()
  other.answer = (response) => void response.writeHead(other.received.length <= 3 ? 500 : 200).end('ok')
  const house = openHouse(other.address)
  house.visit('a')
  house.send()
  await vi.waitFor(() => expect(other.received).toHaveLength(6), 8000)
  const ids = other.received.map(({ headers }) => headers['webhook-id'])
  expect(new Set(ids.slice(0, 4)).size, 'the same message, by its id').toBe(1)
  expect(new Set(ids).size).toBe(3)
  expect(other.received.every((one) => isSigned(one, secret))).toBe(true)
  await vi.waitFor(() => expect(house.store.webhooks.waiting(house.id)).toBe(0))
  expect(house.store.webhooks.find(house.id)).toMatchObject({ problem: null, delivered: expect.any(Number) })
})

test('who is slow, sends on elsewhere, or is not there is told as such', async () => {
  const other = await openReceiver()
  const house = openHouse(other.address, ['ticket.issued'])
  const courier = house.send(undefined, 1500)
  const hook = house.store.webhooks.find(house.id)
  if (!hook) throw new Error('The webhook is gone.')
  expect(await courier.test(hook)).toEqual({ delivered: true, problem: null, status: null })
  other.answer = () => undefined
  expect(await courier.test(hook)).toEqual({ delivered: false, problem: 'too-slow', status: null })
  other.answer = (response) => void response.writeHead(302, { location: other.address }).end()
  expect(await courier.test(hook)).toEqual({ delivered: false, problem: 'redirected', status: 302 })
  const nowhere = { ...hook, address: 'http://127.0.0.1:1/' }
  expect(await courier.test(nowhere)).toMatchObject({ problem: 'unreachable' })
  expect(other.received).toHaveLength(3)
})

test('after many failures it rests and says so; started again, all that has waited is told in order', async () => {
  const other = await openReceiver()
  other.answer = (response) => void response.writeHead(500).end()
  const house = openHouse(other.address)
  const { webhooks } = house.store
  house.visit('a')
  const courier = house.send((tries) => (tries < 3 ? 10 : null))
  await vi.waitFor(() => expect(webhooks.find(house.id)?.state).toBe('resting'), 8000)
  expect(webhooks.find(house.id)?.problem).toMatchObject({ name: 'refused', status: 500 })
  expect(other.received).toHaveLength(3)
  house.visit('b')
  courier.look()
  await vi.waitFor(() => expect(webhooks.waiting(house.id)).toBe(6), 3000)
  expect(other.received, 'nothing is sent while it rests').toHaveLength(3)
  other.answer = (response) => void response.writeHead(200).end()
  webhooks.startAgain(house.id, Date.now())
  courier.look()
  await vi.waitFor(() => expect(other.received).toHaveLength(9), 5000)
  expect(other.received.slice(3).map(({ body }) => body.data.number)).toEqual([
    ...Array(3).fill('P001'),
    ...Array(3).fill('P002'),
  ])
})

test('who says that it is gone is not asked again', async () => {
  const other = await openReceiver()
  other.answer = (response) => void response.writeHead(410).end()
  const house = openHouse(other.address)
  house.visit('a')
  house.send()
  await vi.waitFor(() => expect(house.store.webhooks.find(house.id)?.state).toBe('resting'), 5000)
  expect(other.received).toHaveLength(1)
})

test('what nobody has taken for a week is dropped', () => {
  const house = openHouse('http://127.0.0.1:1/')
  house.store.webhooks.gather(house.id, 0, [{ message: 'm', body: '{}' }], at - 8 * 86_400_000)
  house.send().close()
  expect(house.store.webhooks.waiting(house.id)).toBe(0)
})
