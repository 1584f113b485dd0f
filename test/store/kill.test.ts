import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../../server/store/database.ts'
import { rebuildVisits } from '../../server/store/rebuild.ts'
import { type IssuedTicket, takeTicket } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

/** Each is a start of the program: more of them where somebody has the time. */
const kills = Number(process.env.KILLS ?? 20)
const citizensAtOnce = 8

/** Citizens who take one ticket after another until the power goes; gives those that were answered. */
async function rush(
  { address }: Running,
  enough: (answered: number) => void,
): Promise<Map<string, IssuedTicket>> {
  const answered = new Map<string, IssuedTicket>()
  const citizen = async () => {
    for (;;) {
      const key = randomUUID()
      try {
        answered.set(key, await takeTicket(address, 'pas', key))
      } catch {
        return
      }
      enough(answered.size)
    }
  }
  await Promise.all(Array.from({ length: citizensAtOnce }, citizen))
  return answered
}

interface Kept {
  readonly body: string
}

test(`the power goes ${kills} times in a rush: no answered ticket is missing, none is doubled, numbers go on`, async () => {
  const dataDir = temporaryFolder()
  const answered = new Map<string, IssuedTicket>()
  for (let round = 0; round < kills; round++) {
    const lobby = await startLobby({ dataDir })
    const powerGoesAfter = 5 + ((round * 7) % 40)
    const killed: Promise<void>[] = []
    const before = await rush(lobby, (count) => {
      if (count >= powerGoesAfter && killed.length === 0) killed.push(lobby.kill())
    })
    await Promise.all(killed)
    for (const [key, ticket] of before) answered.set(key, ticket)
  }
  const db = openFile(join(dataDir, 'naeste.db'))
  const rows = db.prepare<[], Kept>("SELECT body FROM event WHERE type = 'TicketIssued' ORDER BY seq").all()
  const kept = rows.map(
    ({ body }) => JSON.parse(body) as { ticket: string; number: string; sequence: number },
  )
  const keptIds = new Set(kept.map(({ ticket }) => ticket))
  expect([...answered.values()].filter(({ id }) => !keptIds.has(id))).toEqual([])
  expect(new Set(kept.map(({ number }) => number)).size).toBe(kept.length)
  expect(kept.map(({ sequence }) => sequence)).toEqual(kept.map((_, index) => index + 1))
  const visits = () => db.prepare('SELECT * FROM visit ORDER BY ticket, step').all()
  const alongTheWay = visits()
  rebuildVisits(db)
  expect(visits()).toEqual(alongTheWay)
  db.close()
}, 180_000)

test('a retry after the power came back gives the very ticket that was answered before', async () => {
  const dataDir = temporaryFolder()
  const before = await startLobby({ dataDir })
  const ticket = await takeTicket(before.address, 'pas', 'the-same-key')
  await before.kill()
  const after = await startLobby({ dataDir })
  expect((await takeTicket(after.address, 'pas', 'the-same-key')).id).toBe(ticket.id)
  expect(after.told()).not.toContain('password')
  expect(await after.stop()).toBe(0)
})

test('the power goes in a rush of people who need a hand: each number is kept with what was told, or neither is', async () => {
  const dataDir = temporaryFolder()
  for (let round = 0; round < 8; round++) {
    const lobby = await startLobby({ dataDir })
    const killed: Promise<void>[] = []
    let answered = 0
    const citizen = async () => {
      for (;;) {
        const told = await tell(lobby.address).catch(() => null)
        if (told === null) return
        answered += 1
        if (answered >= 5 + round * 4 && killed.length === 0) killed.push(lobby.kill())
      }
    }
    await Promise.all(Array.from({ length: citizensAtOnce }, citizen))
    await Promise.all(killed)
  }
  const db = openFile(join(dataDir, 'naeste.db'))
  const ids = (from: string) =>
    db
      .prepare<[], { ticket: string }>(from)
      .all()
      .map(({ ticket }) => ticket)
  const numbered = ids("SELECT body ->> 'ticket' AS ticket FROM event WHERE type = 'TicketIssued' ORDER BY 1")
  expect(numbered.length).toBeGreaterThan(8)
  expect(ids('SELECT ticket FROM ticket_note ORDER BY 1')).toEqual(numbered)
  db.close()
}, 60_000)

async function tell(address: string): Promise<void> {
  const answer = await fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ errand: 'pas', language: 'da', needs: ['seat'] }),
  })
  if (answer.status !== 201) throw new Error(`No ticket: ${answer.status}`)
}
