import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copySettings } from '../../server/copies/settings.ts'
import { temporaryFolder } from '../temporary.ts'

const fileWith = (text: string): string => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, text)
  return file
}
const hostKey = 'AAAAC3NzaC1lZDI1NTE5AAAAIIzb4kZKZ6h9f8zJ2S8gFQ0Yl1F5C6Xw3nB4b1mJw0Qk'

test('no place is named: no copies are made', () => {
  expect(copySettings({})).toEqual({ places: [], key: null, days: 7 })
})

test('a disk, another machine and storage, all at once, encrypted', () => {
  const { places, key, days } = copySettings({
    COPY_TO: 'disk:/media/usb/naeste, ssh://naeste@backup.example.dk:2222/srv/naeste,s3://kopier/lobby/1',
    COPY_DAYS: '14',
    COPY_KEY_FILE: fileWith(`${'ab'.repeat(32)}\n`),
    COPY_SSH_KEY_FILE: fileWith('the private key'),
    COPY_SSH_KNOWN_HOSTS: fileWith(`[backup.example.dk]:2222 ssh-ed25519 ${hostKey}\n`),
    COPY_S3_ENDPOINT: 'https://s3.example.dk',
    COPY_S3_KEY_FILE: fileWith('KEYID\nsecret\n'),
  })
  expect(places).toMatchObject([
    { name: 'disk:/media/usb/naeste', kind: 'disk', folder: '/media/usb/naeste' },
    {
      kind: 'ssh',
      ssh: {
        host: 'backup.example.dk',
        port: 2222,
        user: 'naeste',
        folder: '/srv/naeste',
        known: [{ type: 'ssh-ed25519' }],
      },
    },
    {
      kind: 's3',
      s3: { bucket: 'kopier', prefix: 'lobby/1/', region: 'us-east-1', keyId: 'KEYID', secret: 'secret' },
    },
  ])
  expect(key).toHaveLength(32)
  expect(days).toBe(14)
})

const ssh = 'ssh://naeste@backup.example.dk/srv/naeste'
test.each<readonly [Record<string, string>, string]>([
  [{ COPY_TO: '/media/usb' }, 'COPY_TO: "/media/usb" is no place'],
  [{ COPY_TO: 'folder:copies' }, 'COPY_TO: name the whole path'],
  [{ COPY_TO: 'folder:/a,folder:/a' }, 'COPY_TO: "folder:/a" is named twice'],
  [{ COPY_TO: 'ftp://backup/x' }, 'is no place; write folder:'],
  [{ COPY_TO: 'ssh://naeste:hemmeligt@backup/x' }, 'COPY_TO: no password here'],
  [{ COPY_TO: 'ssh://backup' }, 'as ssh://user@machine/folder'],
  [{ COPY_TO: ssh }, 'COPY_SSH_KEY_FILE: name the file'],
  [{ COPY_TO: ssh, COPY_SSH_KEY_FILE: '/dev/null' }, 'COPY_SSH_KNOWN_HOSTS: name the file'],
  [
    { COPY_TO: ssh, COPY_SSH_KEY_FILE: '/dev/null', COPY_SSH_KNOWN_HOSTS: '/dev/null' },
    'COPY_SSH_KNOWN_HOSTS: no key of backup.example.dk is in /dev/null: ssh-keyscan -p 22 backup.example.dk',
  ],
  [{ COPY_TO: 's3://kopier' }, 'COPY_S3_ENDPOINT: name the address'],
  [{ COPY_TO: 's3://kopier', COPY_S3_ENDPOINT: 'https://s3.example.dk' }, 'COPY_S3_KEY_FILE: name a file'],
  [
    { COPY_TO: 's3://kopier', COPY_S3_ENDPOINT: 'https://s3.example.dk', COPY_S3_KEY_FILE: '/dev/null' },
    'COPY_S3_KEY_FILE: it must hold the key id',
  ],
  [{ COPY_DAYS: '0' }, 'COPY_DAYS: '],
  [{ COPY_KEY_FILE: '/nowhere' }, 'COPY_KEY_FILE: /nowhere cannot be read'],
  [{ COPY_KEY_FILE: '/dev/null' }, 'COPY_KEY_FILE: it must hold 64 hex digits'],
])('%j is told in one plain sentence', (environment, sentence) => {
  expect(() => copySettings(environment)).toThrow(sentence)
})
