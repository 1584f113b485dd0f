import { expect, test } from 'vitest'
import { happeningOf } from '../../server/hooks/message-of.ts'
import { pauseAfter } from '../../server/hooks/pauses.ts'
import { newSecret, sign, visitName } from '../../server/hooks/sign.ts'
import type { Event } from '../../server/queue/words.ts'
import { ticketFinished, ticketIssued, ticketTransferred } from '../queue/facts.ts'

const happening = (fact: object) => happeningOf({ at: 1, ...fact } as Event)

test('a message is signed as Standard Webhooks say', () => {
  // The example that the specification's own libraries are tested with.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const body = '{"test": 2432232314}'
  expect(sign(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, body)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('a visit has one name for each webhook, and it is not the ticket’s own', () => {
  const [one, other] = [newSecret(), newSecret()]
  expect(visitName(one, 'ticket-1')).toBe(visitName(one, 'ticket-1'))
  expect(visitName(one, 'ticket-1')).not.toBe(visitName(other, 'ticket-1'))
  expect(visitName(one, 'ticket-1')).not.toContain('ticket')
})

test('nothing about a person is told: no class, no language, no key, no reason', () => {
  const issued = ticketIssued('P001', { class: 'needs-a-hand', language: 'so', behalf: true, bookedAt: 5 })
  expect(happening(issued)).toEqual({ type: 'ticket.issued', ticket: 'P001', data: { booked: true } })
  expect(happening({ type: 'TicketParked', ticket: 'P001', counter: '3', reason: 'papers' })?.data).toEqual({
    counter: '3',
  })
})

test('a step that was taken back names the message that is not true any more', () => {
  const undone = { type: 'StepUndone', ticket: 'P001', counter: '3', step: 'TicketFinished' }
  expect(happening(undone)).toEqual({
    type: 'ticket.undone',
    ticket: 'P001',
    data: { counter: '3', undone: 'ticket.served' },
  })
})

test('an ending tells where it went', () => {
  expect(happening(ticketFinished('P001', '3', 'mitid'))).toMatchObject({
    type: 'ticket.served',
    data: { counter: '3', outcome: 'settled', onward: 'mitid' },
  })
  expect(happening(ticketTransferred('P001', '3', { counter: '4' }))?.data).toMatchObject({
    toErrand: null,
    toCounter: '4',
  })
})

test('the pauses grow to hours, and end after a working day', () => {
  const pauses = Array.from({ length: 12 }, (_, tries) => pauseAfter(tries + 1))
  const some = pauses.filter((pause) => pause !== null)
  expect(some).toEqual([...some].sort((a, b) => a - b))
  const hours = some.reduce((sum, pause) => sum + pause, 0) / 3_600_000
  expect(hours).toBeGreaterThan(8)
  expect(hours).toBeLessThan(12)
  expect(pauses.at(-1)).toBeNull()
})
