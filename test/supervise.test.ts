import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { pauseAfterMs } from '../server/restart-pause.ts'
import { type IssuedTicket, takeTicket } from './clerk.ts'
import { eventually } from './hardware/eventually.ts'
import { freePort } from './hardware/free-port.ts'
import { lobbyForTest } from './running.ts'
import { temporaryFolder } from './temporary.ts'

/** The lobby's own process, while there is one. */
function lobbyBelow({ pid }: ChildProcess): number | null {
  const below = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  return Number(below[0]) || null
}

const isThere = (address: string): Promise<boolean> =>
  fetch(`${address}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )

/** As a kiosk asks: again and again under one key. */
async function untilAnswered(address: string, key: string): Promise<IssuedTicket> {
  let ticket: IssuedTicket | null = null
  await eventually(async () => {
    ticket = await takeTicket(address, 'pas', key)
  })
  if (!ticket) throw new Error('No ticket.')
  return ticket
}

test('the lobby is killed and comes back by itself, with all that it had answered; asked to end, it ends in order', async () => {
  const dataDir = temporaryFolder()
  const PORT = String(await freePort())
  const running = await lobbyForTest({ dataDir, environment: { PORT }, program: 'supervise' })
  const first = await takeTicket(running.address, 'pas', 'the-first')
  const killed = lobbyBelow(running.process)
  process.kill(killed ?? 0, 'SIGKILL')
  const second = await untilAnswered(running.address, 'the-second')
  expect([first.number, second.number]).toEqual(['P001', 'P002'])
  expect((await takeTicket(running.address, 'pas', 'the-first')).id).toBe(first.id)
  expect(lobbyBelow(running.process)).not.toBe(killed)
  expect(await running.stop()).toBe(0)
  expect(await isThere(running.address)).toBe(false)
})

test('whoever watches over the lobby dies: the lobby ends too, and the folder is free for the next', async () => {
  const dataDir = temporaryFolder()
  const PORT = String(await freePort())
  const running = await lobbyForTest({ dataDir, environment: { PORT }, program: 'supervise' })
  await running.kill()
  await eventually(async () => expect(await isThere(running.address)).toBe(false))
  const next = await lobbyForTest({ dataDir, environment: { PORT } })
  expect((await takeTicket(next.address)).number).toBe('P001')
})

test('a second lobby is not let into a folder that another holds, and says so in one sentence', async () => {
  const dataDir = temporaryFolder()
  await lobbyForTest({ dataDir })
  const second = spawn(
    process.execPath,
    [join(import.meta.dirname, '..', 'dist', 'server', 'supervise.js')],
    { env: { ...process.env, PORT: '0', DATA_DIR: dataDir }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  onTestFinished(() => void second.kill('SIGKILL'))
  const [said] = await Promise.all([text(second.stderr), once(second, 'exit')])
  expect(second.exitCode).toBe(1)
  expect(said).toBe(
    `DATA_DIR: another lobby is open in ${dataDir}; end that one first, or choose another folder.\n`,
  )
})

test('a lobby that falls again and again is started ever more slowly, and never given up', () => {
  expect([1, 2, 3, 4].map(pauseAfterMs)).toEqual([0, 100, 200, 400])
  expect(pauseAfterMs(50)).toBe(5000)
})
