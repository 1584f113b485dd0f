import { createHmac } from 'node:crypto'

/** A key by which a machine is known. */
export interface KnownKey {
  /** As `ssh-ed25519`. */
  readonly type: string
  /** In base64, as the file has it. */
  readonly key: string
}

/**
 * The keys that a file in the form of OpenSSH's `known_hosts` has for a machine, with names in the open or hashed;
 * those that are marked as revoked, or stand for an authority, are left out.
 */
export function knownKeys(text: string, host: string, port: number): readonly KnownKey[] {
  const name = port === 22 ? host : `[${host}]:${port}`
  return text.split('\n').flatMap((line) => {
    const [names = '', type = '', key = ''] = line.trim().split(/\s+/)
    if (names.startsWith('#') || names.startsWith('@') || key === '') return []
    return isNamed(names, name) ? [{ type, key }] : []
  })
}

function isNamed(names: string, name: string): boolean {
  const [, salt, hash] = names.match(/^\|1\|([^|]+)\|(.+)$/) ?? []
  if (salt && hash)
    return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash
  return names.split(',').includes(name)
}
