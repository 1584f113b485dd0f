import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { eventOf, openLogger } from '../server/logging.ts'
import { takeTicket } from './clerk.ts'
import { alwaysOpen } from './journeys/open-lobby.ts'
import { lobbyForTest } from './running.ts'
import { open, sharedLobby } from './shared-lobby.ts'
import { browser, leader } from './staff.ts'
import { temporaryFolder } from './temporary.ts'

const root = join(import.meta.dirname, '..')

function lines(isJournal: boolean) {
  const written: string[] = []
  return { written, logger: openLogger({ level: 'info', isJournal, write: (line) => written.push(line) }) }
}

describe('a line of the log', () => {
  test('is one JSON object with a name that is the same each time', () => {
    const { written, logger } = lines(false)
    logger.warn({ err: new Error('disk full') }, 'the disk took nothing: nobody of this turn got a number')
    logger.info('the disk takes facts again')
    const [first, second] = written.map((line) => JSON.parse(line))
    expect(first).toMatchObject({ level: 40, event: 'the-disk-took-nothing', err: { message: 'disk full' } })
    expect(second).toMatchObject({ event: 'the-disk-takes-facts-again', msg: 'the disk takes facts again' })
  })

  test('tells systemd how grave it is', () => {
    const { written, logger } = lines(true)
    logger.error('one')
    logger.warn('two')
    logger.info('three')
    expect(written.map((line) => line.slice(0, 3))).toEqual(['<3>', '<4>', '<6>'])
  })

  test('holds nothing that looks like a CPR number, whatever brought it there', () => {
    const { written, logger } = lines(false)
    logger.error({ err: new Error('no such code: 010190-1234'), code: '0101901234' }, 'a request failed')
    expect(written.join()).not.toMatch(/010190/)
  })
})

const sources = ['server', 'hardware'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, room, name), 'utf8')),
)
/** What is logged beside the sentence, and the sentence. */
const calls = sources.flatMap((text) => [
  ...text.matchAll(/\blog(?:ger)?\.(?:error|warn|info|debug)\(\s*(\{[^}]*\})?,?\s*'([^']+)'/g),
])

describe('every place that logs', () => {
  test('has a sentence of its own, so that its name leads to one place', () => {
    expect(calls.length).toBeGreaterThan(40)
    const names = calls.map(([, , sentence = '']) => eventOf(sentence))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('tells of no person, no code and no address of a ticket', () => {
    const personal = /\b(ticket|visit|person|people|code|remark|note|answers|password|token|session|body)\b/
    const facts = calls.map(([, told = '']) => told).filter((told) => personal.test(told))
    expect(facts).toEqual([])
  })
})

const busy = sharedLobby((folder) => ({ ...open()(folder), LOG_LEVEL: 'debug' }))

test('after a busy hour the log names nobody: no name, no code, no CPR number, no password', async () => {
  const lobby = await busy()
  const told = () => lobby.told().slice(lobby.told().indexOf('/api'))
  const boss = await leader(lobby)
  const secrets = ['Karen Hemmelig', '010190-1234', '0101901234', '482913', 'forkert-kode-77', 'Min mors pas']
  const at = Date.now() + 3_600_000
  await boss.ask('POST', '/bookings', { errand: 'pas', at, name: 'Karen Hemmelig', code: '482913' })
  await boss.ask('POST', '/bookings', { errand: '010190-1234', at: 'Karen Hemmelig' })
  const guest = browser(lobby)
  await guest.ask('POST', '/session', { name: 'Karen Hemmelig', password: 'forkert-kode-77' })
  await guest.ask('GET', '/bookings/482913')
  await guest.ask('GET', '/bookings/0101901234')
  await guest.ask('GET', `/tickets/${encodeURIComponent('Karen Hemmelig')}`)
  await guest.ask('POST', '/search', { text: 'Min mors pas 010190-1234', language: 'da' })
  await guest.ask('POST', '/tickets', 'Karen Hemmelig 0101901234')
  const ids: string[] = []
  for (let number = 0; number < 20; number++) ids.push((await takeTicket(lobby.address)).id)
  await boss.ask('POST', '/counters/3/open', {})
  for (const id of ids.slice(0, 10)) {
    expect((await boss.ask('POST', '/counters/3/next', { holding: null })).status).toBe(200)
    await boss.ask('POST', `/tickets/${id}/note`, { needs: [], remark: 'Karen Hemmelig, 010190-1234' })
    expect((await boss.ask('POST', `/tickets/${id}/note`, { remark: 'Karen Hemmelig' })).status).toBe(200)
    await boss.ask('POST', '/counters/3/finish', { ticket: id, outcome: 'settled' })
  }
  for (const secret of [...secrets, ...ids]) expect(told()).not.toContain(secret)
})

test('whoever reads the log goes away: the lobby goes on', async () => {
  const dataDir = temporaryFolder()
  const environment = { CATALOGUE: alwaysOpen(dataDir), PRINTER: 'tcp://127.0.0.1:1', LOG_LEVEL: 'info' }
  const lobby = await lobbyForTest({ dataDir, environment })
  lobby.process.stdout?.destroy()
  // That the printer does not answer has a line in the log, and more with each paper.
  await vi.waitFor(async () => {
    await takeTicket(lobby.address)
    const health = await (await fetch(`${lobby.address}/api/health`)).json()
    expect(health).toMatchObject({ causes: [{ kind: 'printer-unreachable' }] })
  }, 10_000)
  await takeTicket(lobby.address)
  expect(lobby.process.exitCode).toBeNull()
})
