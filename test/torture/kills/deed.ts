/** One thing that somebody asks of the lobby, under a key of its own: the same again is a retry. */
export interface Deed {
  readonly kind: Kind
  readonly key: string
  readonly method: 'POST' | 'PUT' | 'PATCH'
  /** Below `/api`. */
  readonly path: string
  readonly input: unknown
}

export const clerkKinds = ['open', 'next', 'arrive', 'finish', 'park', 'transfer', 'undo'] as const
export type ClerkKind = (typeof clerkKinds)[number]
export const kinds = ['ticket', ...clerkKinds, 'contact', 'booking', 'check-in', 'publish'] as const
export type Kind = (typeof kinds)[number]

export interface Reply {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Asks once; throws when the lobby dies before it has answered. */
export async function ask(address: string, cookie: string, deed: Deed): Promise<Reply> {
  const answer = await fetch(`${address}/api${deed.path}`, {
    method: deed.method,
    headers: { 'content-type': 'application/json', 'idempotency-key': deed.key, cookie },
    body: JSON.stringify(deed.input),
  })
  return { status: answer.status, body: (await answer.json()) as Reply['body'] }
}
