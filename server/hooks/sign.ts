import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A secret that nobody guesses, as Standard Webhooks write it. */
export const newSecret = (): string => prefix + randomBytes(32).toString('base64')

/** A name for one message, the same at each try, so that the other side can tell a repeat. */
export const newMessage = (): string => `msg_${randomBytes(18).toString('base64url')}`

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(prefix.length), 'base64')

export interface Signed {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

/**
 * The headers that prove who sent a body and when: HMAC-SHA256 over `id.seconds.body`.
 * Source: Standard Webhooks 1.0, symmetric signatures (v1).
 */
export function sign(secret: string, message: string, seconds: number, body: string): Signed {
  const signature = createHmac('sha256', keyOf(secret)).update(`${message}.${seconds}.${body}`)
  return {
    'webhook-id': message,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature.digest('base64')}`,
  }
}

/**
 * What one webhook calls a visit. A ticket's own id opens its page, so it is told to nobody; this says which messages
 * belong together, and leads nowhere.
 */
export const visitName = (secret: string, ticket: string): string =>
  createHmac('sha256', keyOf(secret)).update(`visit ${ticket}`).digest('base64url').slice(0, 22)
