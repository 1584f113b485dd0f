import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accessSettings } from '../../server/access/settings.ts'
import { temporaryFolder } from '../temporary.ts'

const provider = {
  OIDC_ISSUER: 'https://login.example.dk/kommune',
  OIDC_CLIENT_ID: 'naeste',
  OIDC_ROLES: 'Borgerservice=clerk, Ledelse=lead',
}

test('without settings people sign in here, screens need no code, and a session holds ten hours', () => {
  expect(accessSettings({})).toEqual({
    session: { hours: 10, idleMinutes: 60 },
    pairedOnly: false,
    proxies: new Set(),
    municipality: null,
  })
})

test('proxies of the house are named by their addresses', () => {
  expect(accessSettings({ PROXIES: '10.0.0.4, fd00::4' }).proxies).toEqual(new Set(['10.0.0.4', 'fd00::4']))
  expect(() => accessSettings({ PROXIES: 'proxy.example.dk' })).toThrow('PROXIES')
})

test('the secret comes from a file that holds it alone', () => {
  const file = join(temporaryFolder(), 'secret')
  writeFileSync(file, 'hemmeligt\n')
  const { municipality } = accessSettings({ ...provider, OIDC_ROLES: 'A=it', OIDC_CLIENT_SECRET_FILE: file })
  expect(municipality?.clientSecret).toBe('hemmeligt')
})

test('one group may have several roles, and several groups one', () => {
  const { municipality } = accessSettings({
    ...provider,
    OIDC_ROLES: 'A=clerk,A=reception, B = lead ,C=clerk',
  })
  expect([...(municipality?.rolesOfGroup ?? [])]).toEqual([
    ['A', ['clerk', 'reception']],
    ['B', ['lead']],
    ['C', ['clerk']],
  ])
})

test.each([
  [{ OIDC_CLIENT_ID: 'naeste' }, 'OIDC_ISSUER'],
  [{ OIDC_ISSUER: provider.OIDC_ISSUER }, 'OIDC_CLIENT_ID'],
  [{ ...provider, OIDC_ROLES: undefined }, 'OIDC_ROLES'],
  [{ ...provider, OIDC_ROLES: 'Borgerservice=chef' }, 'group=role'],
  [{ ...provider, OIDC_ISSUER: 'http://login.example.dk' }, 'https'],
  [
    { ...provider, OIDC_CLIENT_SECRET_FILE: '/nowhere/secret', OIDC_ROLES: 'A=it' },
    'OIDC_CLIENT_SECRET_FILE',
  ],
  [{ DEVICES_PAIRED: 'ja' }, 'off or required'],
  [{ IDLE_MINUTES: '0' }, 'IDLE_MINUTES'],
] as const)('%j is told in a plain sentence', (environment, said) => {
  expect(() => accessSettings(environment)).toThrow(said)
})
