import { expect } from 'vitest'
import { callsKept, counterLine, type Day, errandLine } from '../../server/queue/day.ts'
import { byKey } from '../../server/queue/line.ts'
import type { Ticket } from '../../server/queue/words.ts'

/** What is true of every day, whatever happened in it. */
export function expectSound(day: Day): void {
  for (const ticket of day.tickets.values()) expectInOnePlace(day, ticket)
  expectLinesInOrder(day)
  expectCountersToHold(day)
  const numbers = new Set([...day.tickets.values()].map((ticket) => ticket.number))
  expect(numbers.size, 'one number, one ticket').toBe(day.tickets.size)
  expectCallsInOrder(day)
}

function expectInOnePlace(day: Day, ticket: Ticket): void {
  const atCounter = ticket.state === 'called' || ticket.state === 'serving'
  if ((ticket.counter !== null) !== atCounter)
    throw new Error(`${ticket.number} is ${ticket.state} at ${ticket.counter}`)
  if (ticket.counter !== null && day.counters.get(ticket.counter)?.ticket !== ticket.id)
    throw new Error(`counter ${ticket.counter} knows nothing of ${ticket.number}`)
  if (ticket.next.includes(ticket.errand) || new Set(ticket.next).size !== ticket.next.length)
    throw new Error(`${ticket.number} has an errand twice`)
  if (ticket.line !== errandLine(ticket.errand) && !ticket.line.startsWith('counter:'))
    throw new Error(`${ticket.number} is in the line of another errand`)
}

function expectLinesInOrder(day: Day): void {
  let standing = 0
  for (const [name, line] of day.lines) {
    standing += line.length
    line.forEach((ticket, place) => {
      const before = line[place - 1]
      const right =
        ticket.line === name && ticket.state === 'waiting' && day.tickets.get(ticket.id) === ticket
      if (!right) throw new Error(`${ticket.number} does not belong in ${name}`)
      if (before && byKey(before, ticket) >= 0)
        throw new Error(`${before.number} and ${ticket.number} in ${name}`)
    })
    const alone = name.startsWith('counter:') && line.length > 0
    if (alone && ![...day.counters.keys()].map(counterLine).includes(name as `counter:${string}`))
      throw new Error(`somebody waits for ${name}, which is closed`)
  }
  const waiting = [...day.tickets.values()].filter((ticket) => ticket.state === 'waiting').length
  expect(standing, 'everyone who waits stands once in a line').toBe(waiting)
}

function expectCountersToHold(day: Day): void {
  for (const { id, ticket } of day.counters.values())
    if (ticket !== null && day.tickets.get(ticket)?.counter !== id)
      throw new Error(`${ticket} is not at counter ${id}`)
  if (day.closed) expect(day.counters.size, 'no counter is open on a closed day').toBe(0)
}

function expectCallsInOrder({ calls }: Day): void {
  const newest = calls[0]?.order ?? 0
  const inOrder = calls.every((call, place) => call.order === newest - place)
  expect(inOrder && calls.length <= callsKept, 'calls stand newest first').toBe(true)
}
