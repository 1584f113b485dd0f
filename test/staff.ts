import type { Role } from '../server/contract/rights.ts'
import { firstSignIn } from './clerk.ts'
import type { Running } from './running.ts'

export type Json = Record<string, unknown>
export interface Reply<T = Json> {
  readonly status: number
  readonly body: T
  readonly headers: Headers
}

/** A browser of somebody at the town hall: it keeps its cookies, as browsers do. */
export interface Browser {
  ask<T = Json>(
    method: string,
    path: string,
    input?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply<T>>
  /** All cookies as they are sent. */
  cookies(): string
  cookie(name: string): string | undefined
}

export function browser({ address }: Pick<Running, 'address'>): Browser {
  const jar = new Map<string, string>()
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
  }
  return {
    cookies,
    cookie: (name) => jar.get(name),
    async ask<T>(method: string, path: string, input?: unknown, headers: Record<string, string> = {}) {
      const json = input === undefined ? {} : { 'content-type': 'application/json' }
      const answer = await fetch(`${address}/api${path}`, {
        method,
        redirect: 'manual',
        headers: { ...json, cookie: cookies(), ...headers },
        ...(input === undefined ? {} : { body: JSON.stringify(input) }),
      })
      keep(answer)
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.includes('json')
      return { status: answer.status, body: (isJson ? JSON.parse(text) : {}) as T, headers: answer.headers }
    },
  }
}

/** The first person, who may do everything, on a browser of their own. */
export async function leader(lobby: Running): Promise<Browser> {
  const here = browser(lobby)
  const { status } = await here.ask('POST', '/session', firstSignIn(lobby.told()))
  if (status !== 200) throw new Error(`The first person was not let in: ${status}`)
  return here
}

export const goodPassword = 'regnvejr over heden'

/** Somebody who was given these roles, and has chosen a password of their own. */
export async function colleague(
  lobby: Running,
  boss: Browser,
  name: string,
  roles: readonly Role[],
): Promise<Browser & { readonly id: number }> {
  const { body } = await boss.ask<{ id: number; password: string }>('POST', '/people', { name, roles })
  const here = browser(lobby)
  await here.ask('POST', '/session', { name, password: body.password })
  const changed = await here.ask('PUT', '/session/password', { old: body.password, new: goodPassword })
  if (changed.status !== 200) throw new Error(`${name} could not choose a password: ${changed.status}`)
  return { ...here, id: body.id }
}
