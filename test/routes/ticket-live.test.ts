import { expect, onTestFinished, test } from 'vitest'
import { takeTicket } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

async function openLobby() {
  const { address } = await lobbyForTest({ dataDir: temporaryFolder() })
  const { id } = await takeTicket(address)
  const listen = async () => {
    const hangUp = new AbortController()
    onTestFinished(() => hangUp.abort())
    const answer = await fetch(`${address}/api/tickets/${id}/live`, { signal: hangUp.signal })
    return { status: answer.status, answer, hangUp: () => hangUp.abort() }
  }
  return { address, id, listen }
}

test('a phone is told the lobby’s time first, and then its ticket', async () => {
  const { listen } = await openLobby()
  const { answer } = await listen()
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let told = ''
  while (!told.includes('event: view')) told += (await reader?.read())?.value ?? ''
  expect(told.indexOf('event: beat')).toBeLessThan(told.indexOf('event: view'))
})

test('one ticket is followed on a few phones and no more: one too many takes the place of the first', async () => {
  const { listen } = await openLobby()
  const phones = []
  for (let n = 0; n < 9; n++) phones.push(await listen())
  expect(phones.map(({ status }) => status)).toEqual(Array(9).fill(200))
  // Its line ends by itself; the others go on.
  await phones[0]?.answer.text()
  const second = phones[1]?.answer.body?.getReader()
  for (let n = 0; n < 3; n++) expect((await second?.read())?.done).toBe(false)
})

test('asking for the head alone takes no line, however often', async () => {
  const { address, id, listen } = await openLobby()
  for (let n = 0; n < 30; n++)
    expect((await fetch(`${address}/api/tickets/${id}/live`, { method: 'HEAD' })).status).toBe(405)
  expect((await listen()).status).toBe(200)
})
