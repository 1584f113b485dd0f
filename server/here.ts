import { isIP } from 'node:net'

/** Whether somebody on this very machine asks; one who comes through a proxy on it does not. */
export function isHere(
  address: string | undefined,
  headers: Readonly<Record<string, string | string[] | undefined>> = {},
): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(address ?? '')
}

/** Who asks. Where one of the house's own proxies does, it is whom that names last: all before may be made up. */
export function askerOf(
  address: string | undefined,
  forwarded: string | undefined,
  proxies: ReadonlySet<string>,
): string {
  const asking = (address ?? 'unknown').replace(/^::ffff:/, '')
  const named = forwarded?.split(',').at(-1)?.trim() ?? ''
  return proxies.has(asking) && isIP(named) > 0 ? named : asking
}
