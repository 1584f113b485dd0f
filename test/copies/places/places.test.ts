import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openPlace } from '../../../server/copies/places/open-place.ts'
import type { Place } from '../../../server/copies/places/place.ts'
import { copySettings } from '../../../server/copies/settings.ts'
import { lastingFolder, temporaryFolder } from '../../temporary.ts'
import { bucket, type S3Server, startS3 } from './s3-server.ts'
import { keyInto, type Sshd, startSshd } from './sshd.ts'

const folder = lastingFolder(afterAll)
let sshd: Sshd
let s3: S3Server
beforeAll(async () => {
  mkdirSync(join(folder, 'ssh'))
  sshd = await startSshd(join(folder, 'ssh'))
  s3 = await startS3()
  writeFileSync(join(folder, 's3-key'), `${s3.keyId}\n${s3.secret}\n`)
})
afterAll(async () => {
  await sshd.end()
  await s3.end()
})

/** The settings of all kinds, as a lobby has them; `change` makes one of them wrong. */
function placeOf(name: string, change: Record<string, string> = {}): Place {
  const { places } = copySettings({
    COPY_TO: name,
    COPY_SSH_KEY_FILE: sshd.keyFile,
    COPY_SSH_KNOWN_HOSTS: sshd.knownHosts,
    COPY_S3_ENDPOINT: s3.endpoint,
    COPY_S3_REGION: 'eu-north-1',
    COPY_S3_KEY_FILE: join(folder, 's3-key'),
    ...change,
  })
  const [place] = places
  if (!place) throw new Error('no place')
  return openPlace(place, '/')
}
const sshName = (under: string) => `ssh://${sshd.user}@127.0.0.1:${sshd.line.port}${under}`

const kinds = ['folder', 'disk', 'ssh', 's3'] as const
function placeFor(kind: (typeof kinds)[number]): Place {
  if (kind === 'folder') return placeOf(`folder:${temporaryFolder()}`)
  if (kind === 's3') return placeOf(`s3://${bucket}/lobby & co/1`)
  if (kind === 'ssh') return placeOf(sshName(join(temporaryFolder(), 'not', 'there', 'yet')))
  // The lobby's own folder is on another disk than the one that Debian keeps in memory.
  const apart = join('/dev/shm', `naeste-${process.pid}`)
  mkdirSync(apart, { recursive: true })
  onTestFinished(() => rmSync(apart, { recursive: true, force: true }))
  return placeOf(`disk:${apart}`)
}

describe.each(kinds)('%s', (kind) => {
  test('what is put is there under its name, is listed, can be put again, and goes', async () => {
    const place = placeFor(kind)
    expect(await place.list('')).toEqual([])
    expect(await place.get('stream-1/log-1')).toBeNull()
    const names = ['log-1', 'log-2', 'log-3', 'log-4', 'base-1']
    const big = Buffer.alloc(3_000_000, 'P042 ')
    for (const name of names) await place.put(`stream-1/${name}`, Buffer.from(name))
    await place.put('stream-2/log-1', big)
    await place.put('stream-1/log-2', Buffer.from('anew'))
    expect([...(await place.list(''))].sort()).toEqual(['stream-1', 'stream-2'])
    expect([...(await place.list('stream-1'))].sort()).toEqual([...names].sort())
    expect(Buffer.from((await place.get('stream-1/log-2')) ?? []).toString()).toBe('anew')
    expect(Buffer.compare(Buffer.from((await place.get('stream-2/log-1')) ?? []), big)).toBe(0)
    for (const name of names) await place.remove(`stream-1/${name}`)
    await place.remove('stream-1/log-1')
    await place.remove('stream-2/log-1')
    for (const stream of ['stream-1', 'stream-2']) await place.remove(stream)
    expect(await place.list('')).toEqual([])
    await place.close()
  })
})

/** The fault that a place tells when somebody puts something there. */
const faultAt = async (place: Place) =>
  await place
    .put('stream-1/log-1', Buffer.from('x'))
    .then(
      () => 'none',
      (error) => error.fault,
    )
    .finally(() => place.close())

test('each way of being wrong has its own name', async () => {
  expect(await faultAt(placeOf('folder:/nowhere/at/all'))).toBe('not-there')
  expect(await faultAt(placeOf(`disk:${process.cwd()}`))).toBe('same-disk')
  expect(await faultAt(placeOf('ssh://nobody-here@127.0.0.1:1/x', { COPY_SSH_KNOWN_HOSTS: hosts(1) }))).toBe(
    'unreachable',
  )
  expect(await faultAt(placeOf('s3://ferie/x'))).toBe('not-there')
  expect(await faultAt(placeOf(`s3://${bucket}/x`, { COPY_S3_ENDPOINT: 'http://127.0.0.1:1' }))).toBe(
    'unreachable',
  )
  writeFileSync(join(folder, 'wrong-key'), `${s3.keyId}\nanother`)
  expect(await faultAt(placeOf(`s3://${bucket}/x`, { COPY_S3_KEY_FILE: join(folder, 'wrong-key') }))).toBe(
    'not-let-in',
  )
})

/** A file that knows this machine by a key that is not its own. */
function hosts(port: number): string {
  const file = join(temporaryFolder(), 'known_hosts')
  writeFileSync(
    file,
    `[127.0.0.1]:${port} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIzb4kZKZ6h9f8zJ2S8gFQ0Yl1F5C6Xw3nB4b1mJw0Qk\n`,
  )
  return file
}

test('a machine that shows another key gets nothing, and one that does not know us is told apart', async () => {
  const target = sshName(temporaryFolder())
  expect(await faultAt(placeOf(target, { COPY_SSH_KNOWN_HOSTS: hosts(sshd.line.port) }))).toBe('unknown-host')
  const stranger = join(temporaryFolder(), 'other')
  keyInto(stranger)
  expect(await faultAt(placeOf(target, { COPY_SSH_KEY_FILE: stranger }))).toBe('not-let-in')
})

test('a machine that was away is found again by itself', async () => {
  const place = placeOf(sshName(temporaryFolder()))
  await place.put('stream-1/log-1', Buffer.from('en'))
  sshd.line.cut()
  await expect(place.put('stream-1/log-2', Buffer.from('to'))).rejects.toMatchObject({ fault: 'unreachable' })
  await sshd.line.mend()
  await place.put('stream-1/log-2', Buffer.from('to'))
  expect([...(await place.list('stream-1'))].sort()).toEqual(['log-1', 'log-2'])
  await place.close()
})
