import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { signIn, takeTicket } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { type Running, startLobby } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

/** The last days of postal votes, which take an hour each here, so that two who wait make a long wait. */
function openLobby(dataDir: string): Promise<Running> {
  const environment = {
    CATALOGUE: alwaysOpen(dataDir, (lobby) => {
      for (const errand of lobby.errands) {
        if (errand.id !== 'brevafstemning') continue
        delete errand.periods
        errand.minutes = 60
      }
    }),
  }
  return startLobby({ dataDir, environment })
}

/** It is noon in the lobby, so its date is that of UTC. */
const today = () => new Date().toISOString().slice(0, 10)

function talkTo(address: string, cookie: string) {
  return async (method: string, path: string, body: unknown = {}, as = cookie) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie: as }
    const sent = method === 'GET' ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(`${address}/api${path}`, { method, headers, ...sent })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
}

test('a rush from the first press to the last: one errand on the kiosk, one more counter, a quick lane, and all of it still there after a power cut', async () => {
  const dataDir = temporaryFolder()
  const before = await openLobby(dataDir)
  const { cookie } = await signIn(before)
  const send = talkTo(before.address, cookie)
  const kiosk = () => firstView<'kiosk'>(before.address, 'kiosk')
  const lead = () => firstView<'lead'>(before.address, 'lead', cookie)

  expect((await lead()).rush).toMatchObject({ now: null, suggested: 'brevafstemning', freeNumber: 9 })
  expect((await send('PUT', '/lead/rush', { errand: 'brevafstemning' }, '')).status).toBe(401)
  expect((await send('PUT', '/lead/rush', { errand: 'jul' })).status).toBe(404)
  expect((await send('POST', '/lead/counters', { number: 12 })).body).toMatchObject({
    error: { field: 'errands' },
  })
  expect((await send('PUT', '/lead/rush', { errand: 'brevafstemning' })).status).toBe(200)
  expect((await kiosk()).rush).toBe('brevafstemning')
  expect((await firstView<'staff'>(before.address, 'staff', cookie)).rush).toMatchObject({
    da: 'Brevafstemning',
  })

  expect((await send('POST', '/lead/counters', { number: 12 })).status).toBe(200)
  expect((await send('POST', '/lead/counters', { number: 12 })).status).toBe(409)
  expect((await send('POST', '/lead/counters', { number: 0 })).status).toBe(400)
  const voter = await takeTicket(before.address, 'brevafstemning')
  expect((await send('POST', '/counters/12/open')).status).toBe(200)
  expect((await send('POST', '/counters/12/next', { holding: null })).status).toBe(200)
  const wall = await firstView<'wall'>(before.address, 'wall')
  expect(wall.calls[0]).toMatchObject({ number: voter.number, counter: { name: { da: 'Skranke 12' } } })
  expect(await firstView<'sign'>(before.address, 'sign:12')).toMatchObject({ number: voter.number })

  expect((await send('PUT', '/lead/quick-lanes/3')).status, 'postal votes are what the rush is about').toBe(
    200,
  )
  expect((await send('PUT', '/lead/quick-lanes/99')).status).toBe(404)
  await send('POST', '/lead/counters', { number: 13, errands: ['pas'] })
  expect((await send('PUT', '/lead/quick-lanes/13')).body).toMatchObject({
    error: { name: 'nothing-quick-here' },
  })
  await send('POST', '/counters/3/open')
  const serves = (await firstView<'staff'>(before.address, 'staff:3', cookie)).desk?.counter.serves
  expect(serves).toContain('brevafstemning')
  expect(serves).not.toContain('pas')
  expect((await kiosk()).quickMinutes).toBe(10)
  expect((await firstView<'wall'>(before.address, 'wall')).quick?.counters[0]?.short).toBe('3')
  const deeds = (await send('GET', `/audit?day=${today()}`)).body.entries as { deed: string }[]
  expect(deeds.map(({ deed }) => deed)).toEqual(
    expect.arrayContaining(['rush-began', 'counter-added', 'quick-lane-began']),
  )

  await before.kill()
  const after = await openLobby(dataDir)
  const again = talkTo(after.address, cookie)
  const then = await firstView<'lead'>(after.address, 'lead', cookie)
  expect(then.rush.now?.id).toBe('brevafstemning')
  expect(then.counters.find(({ id }) => id === '12')).toMatchObject({ isExtra: true, number: voter.number })
  expect(then.counters.find(({ id }) => id === '3')).toMatchObject({ isQuick: true })
  expect((await again('DELETE', '/lead/rush')).status).toBe(200)
  expect((await again('DELETE', '/lead/quick-lanes/3')).status).toBe(200)
  expect((await firstView<'kiosk'>(after.address, 'kiosk')).rush).toBeNull()
  expect((await firstView<'staff'>(after.address, 'staff:3', cookie)).desk?.counter.serves).toContain('pas')
  await after.kill()
})

test('whoever would wait long leaves with a slip, is called by nobody, and says so when they are back', async () => {
  const dataDir = temporaryFolder()
  const lobby = await openLobby(dataDir)
  const { cookie } = await signIn(lobby)
  const send = talkTo(lobby.address, cookie)
  await send('POST', '/counters/3/open')
  const first = await takeTicket(lobby.address, 'brevafstemning')
  expect(
    (await send('GET', `/tickets/${first.id}`)).body.comeBack,
    'next in line, and offered nothing',
  ).toBeNull()
  expect((await send('POST', `/tickets/${first.id}/leave-until`)).body).toMatchObject({
    error: { name: 'wait-is-short' },
  })
  await takeTicket(lobby.address, 'brevafstemning')
  const offer = (await firstView<'kiosk'>(lobby.address, 'kiosk')).errands.find(
    ({ id }) => id === 'brevafstemning',
  )?.comeBack
  expect(offer?.from).toBeGreaterThan(Date.now())

  const wish = { errand: 'brevafstemning', language: 'ar', comeBack: true }
  const taken = await send('POST', '/tickets', wish)
  expect(taken.body).toMatchObject({ state: 'away', away: offer })
  const third = await takeTicket(lobby.address, 'brevafstemning')
  const offered = { from: expect.any(Number), until: expect.any(Number), keptUntil: expect.any(Number) }
  expect((await send('GET', `/tickets/${third.id}`)).body).toMatchObject({ away: null, comeBack: offered })
  const left = await send('POST', `/tickets/${third.id}/leave-until`)
  expect(left.body).toMatchObject({ state: 'away', away: offered, comeBack: null })
  expect((await send('POST', `/tickets/${third.id}/leave-until`)).body, 'twice is once').toEqual(left.body)
  const staff = await firstView<'staff'>(lobby.address, 'staff', cookie)
  expect(staff.away.map(({ number }) => number)).toEqual([taken.body.number, third.number])
  expect(staff.waitingTotal).toBe(2)

  const last = await takeTicket(lobby.address, 'brevafstemning')
  const back = await send('POST', `/tickets/${taken.body.id}/back`)
  expect(back.body).toMatchObject({ state: 'waiting', ahead: 2, away: null })
  expect((await send('POST', `/tickets/${taken.body.id}/back`)).status).toBe(200)
  expect((await send('POST', `/tickets/${first.id}/back`)).status, 'who never left is here').toBe(200)
  expect((await send('POST', '/tickets/nobody-of-today/back')).status).toBe(404)
  const called = async () => {
    const holding = (await firstView<'staff'>(lobby.address, 'staff:3', cookie)).desk?.current ?? null
    if (holding) await send('POST', '/counters/3/finish', { ticket: holding.id, outcome: 'settled' })
    await send('POST', '/counters/3/next', { holding: null })
    return (await firstView<'staff'>(lobby.address, 'staff:3', cookie)).desk?.current?.number
  }
  await called()
  await called()
  expect(await called(), 'before those who came later').toBe(taken.body.number)
  expect(await called(), 'the other one is still away').toBe(last.number)
  await lobby.kill()
})
