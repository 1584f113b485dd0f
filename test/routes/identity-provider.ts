import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Whom the municipality knows: the groups change as they do there. */
export interface Known {
  name: string
  groups: readonly string[]
}

export interface IdentityProvider {
  readonly issuer: string
  readonly people: Map<string, Known>
  close(): void
}

export const client = { id: 'naeste', secret: 'a secret of the house' }

/** The real oidc-provider, whose sign-in form asks for the account's name alone. */
export async function openIdentityProvider(lobbyAddress: string): Promise<IdentityProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const people = new Map<string, Known>()
  const { Provider } = await import('oidc-provider')
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${lobbyAddress}/api/session/oidc/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    pkce: { required: () => true },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context: unknown, sub: string) => {
      const known = people.get(sub)
      return known && { accountId: sub, claims: () => ({ sub, ...known }) }
    },
  })
  server.on('request', provider.callback())
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { issuer, people, close }
}
