import type { IncomingMessage } from 'node:http'
import type { PairedScreen } from '../contract/access.ts'
import { askerOf, isHere } from '../here.ts'

/** Whoever wants a live line. */
export interface Asker {
  /** By which address they ask; null for this machine itself. */
  readonly address: string | null
  /** The session or the screen that it is, null where neither is known. It is looked up when it is first asked for. */
  readonly device: () => string | null
}

interface AskerParts {
  /** The house's own proxies, which say for whom they ask. */
  readonly proxies: ReadonlySet<string>
  readonly staff: (cookie: string | undefined) => { readonly token: string } | null
  readonly screen: (cookie: string | undefined) => Pick<PairedScreen, 'id'> | null
}

/** Who asks by a request. The same request comes twice, before its line stands and after, and is looked up once. */
export function openAskers(parts: AskerParts): (request: IncomingMessage) => Asker {
  const known = new WeakMap<IncomingMessage, Asker>()
  return (request) => {
    const asker = known.get(request) ?? askerIn(request, parts)
    known.set(request, asker)
    return asker
  }
}

function askerIn({ socket, headers }: IncomingMessage, { proxies, staff, screen }: AskerParts): Asker {
  const { remoteAddress } = socket
  const forwarded = headers['x-forwarded-for']
  const named = Array.isArray(forwarded) ? forwarded.at(-1) : forwarded
  const lookUp = (): string | null => {
    const session = staff(headers.cookie)
    if (session) return session.token
    const paired = screen(headers.cookie)
    return paired && `screen ${paired.id}`
  }
  let device: string | null | undefined
  return {
    address: isHere(remoteAddress, headers) ? null : askerOf(remoteAddress, named, proxies),
    device: () => {
      if (device === undefined) device = lookUp()
      return device
    },
  }
}
