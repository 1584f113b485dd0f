import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CopiesAnswer } from '../../../server/contract/copies.ts'
import { factsIn } from '../../../server/drill/facts.ts'
import { type IssuedTicket, takeTicket } from '../../clerk.ts'
import { lobbyForTest, type Running, startLobby } from '../../running.ts'
import { type Browser, browser, leader } from '../../staff.ts'
import { lastingFolder } from '../../temporary.ts'
import { bucket, type S3Server, startS3 } from '../places/s3-server.ts'
import { type Sshd, startSshd } from '../places/sshd.ts'

const folder = lastingFolder(afterAll)
const within = (...names: readonly string[]) => join(folder, ...names)
const program = join(import.meta.dirname, '..', '..', '..', 'dist', 'server', 'restore.js')

let sshd: Sshd
let s3: S3Server
let places: readonly string[]
let environment: Record<string, string>
beforeAll(async () => {
  for (const name of ['ssh', 'usb', 'there']) mkdirSync(within(name))
  sshd = await startSshd(within('ssh'))
  s3 = await startS3()
  writeFileSync(within('s3-key'), `${s3.keyId}\n${s3.secret}\n`)
  writeFileSync(within('key'), 'a7'.repeat(32))
  places = [
    `folder:${within('usb')}`,
    `ssh://${sshd.user}@127.0.0.1:${sshd.line.port}${within('there')}`,
    `s3://${bucket}/lobby`,
  ]
  environment = {
    COPY_TO: places.join(','),
    COPY_KEY_FILE: within('key'),
    COPY_SSH_KEY_FILE: sshd.keyFile,
    COPY_SSH_KNOWN_HOSTS: sshd.knownHosts,
    COPY_S3_ENDPOINT: s3.endpoint,
    COPY_S3_REGION: 'eu-north-1',
    COPY_S3_KEY_FILE: within('s3-key'),
  }
})
afterAll(async () => {
  await sshd.end()
  await s3.end()
})

async function restore(...args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...environment, COPY_TO: '' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString()
    })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

const copiesSeenBy = async (who: Browser) => (await who.ask<CopiesAnswer>('GET', '/copies')).body

/** Asks until it is so. */
async function until(who: Browser, isSo: (copies: CopiesAnswer) => boolean): Promise<CopiesAnswer> {
  for (;;) {
    const copies = await copiesSeenBy(who)
    if (isSo(copies)) return copies
    await new Promise((over) => setTimeout(over, 100))
  }
}

/** A wall that belongs to the house; gives its cookies. */
async function pairedWall(lobby: Running, boss: Browser): Promise<string> {
  const wall = browser(lobby)
  const { body } = await wall.ask<{ code: string }>('POST', '/pairing', {})
  await boss.ask('POST', '/pairing/screens', { code: body.code, name: 'Væg', kind: 'wall' })
  await wall.ask('POST', '/pairing/token', {})
  return wall.cookies()
}

/** Citizens who take numbers until the machine is gone; when each was answered. */
async function rush(
  lobby: Running,
  answered: Map<string, { ticket: IssuedTicket; at: number }>,
): Promise<void> {
  const citizen = async () => {
    for (;;) {
      const ticket = await takeTicket(lobby.address).catch(() => null)
      if (!ticket) return
      answered.set(ticket.id, { ticket, at: Date.now() })
      await new Promise((over) => setTimeout(over, 20))
    }
  }
  await Promise.all(Array.from({ length: 4 }, citizen))
}

const statusOf = async (lobby: Running, id: string) =>
  (await fetch(`${lobby.address}/api/tickets/${id}`)).status

test('the machine is gone in a rush: a spare one serves the same day, from each of three places', async () => {
  const lobby = await startLobby({ dataDir: within('data'), environment })
  const boss = await leader(lobby)
  const wall = await pairedWall(lobby, boss)
  await until(
    boss,
    (copies) => copies.places.length === 3 && copies.places.every(({ until }) => until !== null),
  )
  const answered = new Map<string, { ticket: IssuedTicket; at: number }>()
  const rushing = rush(lobby, answered)
  const begun = Date.now()
  const copies = await until(boss, (seen) => seen.places.every(({ until }) => (until ?? 0) > begun + 1000))
  await lobby.kill()
  await rushing
  rmSync(within('data'), { recursive: true })

  const promised = Math.min(...copies.places.map(({ until }) => until ?? 0))
  const sure = [...answered.values()].filter(({ at }) => at < promised)
  expect(sure.length).toBeGreaterThan(10)
  for (const [index, place] of places.entries()) {
    const into = within(`spare-${index}`)
    const { code, said } = await restore('--from', place, '--into', into)
    expect(said).toContain('The database is sound.')
    expect(code).toBe(0)
    const kept = new Set(factsIn(into, 'TicketIssued').map(({ ticket }) => ticket))
    expect(sure.filter(({ ticket }) => !kept.has(ticket.id))).toEqual([])
    if (index === 0) await servesTheSameDay(into, sure, boss.cookies(), wall)
  }
}, 120_000)

/** Numbers go on, whoever was signed in still is, and the house's screens are known. */
async function servesTheSameDay(
  dataDir: string,
  sure: readonly { readonly ticket: IssuedTicket }[],
  cookies: string,
  wall: string,
): Promise<void> {
  const spare = await lobbyForTest({ dataDir })
  for (const { ticket } of sure.slice(-5)) expect(await statusOf(spare, ticket.id)).toBe(200)
  const next = await takeTicket(spare.address)
  expect(sure.map(({ ticket }) => ticket.number)).not.toContain(next.number)
  const session = await fetch(`${spare.address}/api/session`, { headers: { cookie: cookies } })
  expect(session.status).toBe(200)
  const screens = await fetch(`${spare.address}/api/pairing/screens`, { headers: { cookie: cookies } })
  expect(JSON.stringify(await screens.json())).toContain('Væg')
  expect((await fetch(`${spare.address}/wall`, { headers: { cookie: wall } })).status).toBe(200)
}

test('staff read when a copy was last proven by restoring it, and hear of one that was altered', async () => {
  const lobby = await startLobby({
    dataDir: within('proven'),
    environment: { ...environment, COPY_TO: places[0] ?? '' },
  })
  const boss = await leader(lobby)
  const ticket = await takeTicket(lobby.address)
  expect(ticket.number).toBeTruthy()
  const { places: before } = await until(boss, (copies) =>
    copies.places.every(({ wholeAt }) => wholeAt !== null),
  )
  expect(before).toMatchObject([
    { name: places[0], kind: 'folder', proof: null, provenUntil: null, fault: null },
  ])
  expect((await boss.ask('POST', '/copies/proof')).status).toBe(202)
  const second = await boss.ask<{ error: { name: string } }>('POST', '/copies/proof')
  expect([second.status, second.body.error.name]).toEqual([409, 'proof-under-way'])
  const { places: proven } = await until(boss, (copies) => !copies.proving)
  expect(proven[0]?.proof).toMatchObject({ fault: null })
  expect(proven[0]?.proof?.facts).toBeGreaterThanOrEqual(2)
  expect(proven[0]?.provenUntil).toBe(proven[0]?.proof?.until)
  expect(existsSync(within('proven', 'copy-proof'))).toBe(false)

  const streams = readdirSync(within('usb')).sort()
  const stream = within('usb', streams.at(-1) ?? '')
  for (const name of readdirSync(stream).filter((one) => one.startsWith('base'))) rmSync(join(stream, name))
  for (const other of streams.slice(0, -1)) rmSync(within('usb', other), { recursive: true })
  await boss.ask('POST', '/copies/proof')
  const { places: gone } = await until(boss, (copies) => !copies.proving)
  expect(gone[0]?.proof?.fault).toBe('no-copy')
  // What lies there cannot be mended: a new picture is taken at once.
  await until(boss, (copies) => (copies.places[0]?.wholeAt ?? 0) > (proven[0]?.wholeAt ?? 0))
  await boss.ask('POST', '/copies/proof')
  expect((await until(boss, (copies) => !copies.proving)).places[0]?.proof?.fault).toBeNull()
  expect(await lobby.stop()).toBe(0)
}, 60_000)

test('nothing is restored over a lobby by mistake, and never over one that runs', async () => {
  const into = within('proven')
  const from = ['--from', places[0] ?? '', '--into', into]
  const refused = await restore(...from)
  expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('holds a lobby already')])
  const lobby = await startLobby({ dataDir: into })
  const running = await restore(...from, '--over')
  expect([running.code, running.said]).toEqual([1, expect.stringContaining('is running; stop it first')])
  await lobby.stop()
  const over = await restore(...from, '--over')
  expect([over.code, over.said]).toEqual([0, expect.stringContaining('The lobby that was here lies in')])
  expect(readdirSync(into).filter((name) => name.startsWith('before-restore-'))).toHaveLength(1)
}, 60_000)

test.each([
  [['--from', 'usb'], 'COPY_TO: "usb" is no place'],
  [['--frm', 'usb'], "Unknown option '--frm'"],
  [[], '--from: name the place of the copies'],
  [['--from', '/tmp', '--at', 'i går'], '--at: "i går" is no moment'],
  [['--from', '/nowhere/at/all', '--into', join(folder, 'nothing')], 'ENOENT'],
] as const)('%j is told in one plain sentence', async (args, sentence) => {
  const { code, said } = await restore(...args)
  expect(said).toContain(sentence)
  expect(said).not.toContain('    at ')
  expect(code).toBe(1)
})
