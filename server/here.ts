/** Whether somebody on this very machine asks; one who comes through a proxy on it does not. */
export function isHere(
  address: string | undefined,
  headers: Readonly<Record<string, string | string[] | undefined>> = {},
): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(address ?? '')
}
