import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownKeys } from '../../../server/copies/places/known-hosts.ts'
import { temporaryFolder } from '../../temporary.ts'
import { keyInto } from './sshd.ts'

/** A file as OpenSSH itself writes it. */
function knownHosts(
  names: readonly string[],
  hashed: boolean,
): { readonly text: string; readonly key: string } {
  const folder = temporaryFolder()
  keyInto(join(folder, 'host'))
  const [type = '', key = ''] = readFileSync(join(folder, 'host.pub'), 'utf8').split(' ')
  const file = join(folder, 'known_hosts')
  writeFileSync(file, `# a remark\n@revoked * ${type} ${key}\n${names.join(',')} ${type} ${key}\n`)
  if (hashed) spawnSync('ssh-keygen', ['-q', '-H', '-f', file])
  return { text: readFileSync(file, 'utf8'), key }
}

test.each([false, true])('a machine is known by its name and port; hashed: %s', (hashed) => {
  const { text, key } = knownHosts(['backup.example.dk', '10.0.0.9'], hashed)
  if (hashed) expect(text).toContain('|1|')
  expect(knownKeys(text, 'backup.example.dk', 22)).toEqual([{ type: 'ssh-ed25519', key }])
  expect(knownKeys(text, '10.0.0.9', 22)).toEqual([{ type: 'ssh-ed25519', key }])
  expect(knownKeys(text, 'backup.example.dk', 2222)).toEqual([])
  expect(knownKeys(text, 'another.example.dk', 22)).toEqual([])
  const other = knownHosts(['[backup.example.dk]:2222'], hashed)
  expect(knownKeys(other.text, 'backup.example.dk', 2222)).toEqual([{ type: 'ssh-ed25519', key: other.key }])
})
