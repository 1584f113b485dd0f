import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Right,
  type Role,
  type Rule,
  rights,
  rightsOf,
  roles,
  type Scope,
  scopes,
} from '../../server/contract/rights.ts'
import { rightsOfRooms } from '../../server/rooms/views.ts'
import { type Running, startLobby } from '../running.ts'
import { type Browser, browser, colleague, goodPassword, leader } from '../staff.ts'
import { lastingFolder } from '../temporary.ts'

interface Operation {
  readonly path: string
  readonly method: string
  readonly rule: Rule | undefined
  readonly takesToken: boolean
}

let lobby: Running
let operations: readonly Operation[]
const nobody = () => browser(lobby)
const staff = new Map<Role, Browser>()
const tokens = new Map<Scope, string>()

beforeAll(async () => {
  lobby = await startLobby({ dataDir: lastingFolder(afterAll) })
  const boss = await leader(lobby)
  for (const role of roles) staff.set(role, await colleague(lobby, boss, `Kollega ${role}`, [role]))
  for (const scope of scopes) {
    const { body } = await boss.ask<{ token: string }>('POST', '/tokens', {
      name: scope,
      scopes: [scope],
      days: 1,
    })
    tokens.set(scope, body.token)
  }
  operations = operationsOf((await boss.ask('GET', '/openapi.json')).body)
}, 60_000)
afterAll(() => lobby.kill())

type Document = { paths?: Record<string, Record<string, Record<string, unknown>>> }

/** Signing out comes last, or nobody could try the rest. */
function operationsOf({ paths = {} }: Document): readonly Operation[] {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => ({
      path,
      method: method.toUpperCase(),
      rule: told['x-right'] as Rule | undefined,
      takesToken: JSON.stringify(told.security ?? []).includes('token'),
    })),
  )
  return all.sort((a, b) => Number(endsSession(a)) - Number(endsSession(b)))
}
const endsSession = ({ method, path }: Operation) => method === 'DELETE' && path === '/session'

/** Asks for something that is not there, so that whoever may ask changes nothing. */
const attempt = async (who: Browser, { method, path }: Operation, headers = {}): Promise<number> => {
  const nowhere = path.replace(/\{[^}]+\}/g, '999999')
  const input = method === 'GET' ? undefined : {}
  return (await who.ask(method, nowhere, input, headers)).status
}
const turnedAway = (status: number) => status === 401 || status === 403
const isRight = (rule: Rule): rule is Right => (rights as readonly string[]).includes(rule)
const nameOf = ({ method, path }: Operation) => `${method} ${path}`

describe('each route has a rule, and keeps it:', () => {
  test('none is without one', () => {
    const lawless = operations.filter(({ rule }) => rule === undefined)
    expect(lawless.map(nameOf)).toEqual([])
    expect(operations.length).toBeGreaterThan(50)
  })

  test('nobody gets in where a right is asked for, and everybody elsewhere', async () => {
    for (const one of operations) {
      const status = await attempt(nobody(), one)
      const isGuarded = one.rule === 'self' || (one.rule !== undefined && isRight(one.rule))
      if (isGuarded) expect(status, nameOf(one)).toBe(401)
      else expect(turnedAway(status), `${nameOf(one)}: ${status}`).toBe(false)
    }
  })

  test.each(roles)('%s may do what the role includes, and nothing else', async (role) => {
    const who = staff.get(role) ?? nobody()
    for (const one of operations) {
      const status = await attempt(who, one)
      const rule = one.rule ?? 'everyone'
      if (isRight(rule) && !rightsOf[role].includes(rule)) expect(status, nameOf(one)).toBe(403)
      else expect(turnedAway(status), `${nameOf(one)}: ${status}`).toBe(false)
    }
  })

  test('a token opens what its scope names, and nothing else', async () => {
    const bearer = (scope: Scope) => ({ authorization: `Bearer ${tokens.get(scope)}` })
    for (const one of operations) {
      if (!one.rule || !isRight(one.rule)) continue
      expect(one.takesToken, nameOf(one)).toBe(true)
      expect(await attempt(nobody(), one, bearer('tickets')), nameOf(one)).toBe(403)
      const status = await attempt(nobody(), one, bearer(one.rule))
      expect(turnedAway(status), `${nameOf(one)}: ${status}`).toBe(false)
    }
  })

  test('a token that nobody made opens nothing', async () => {
    const forged = { authorization: 'Bearer naeste_bm90IGEgdG9rZW4' }
    for (const one of operations.filter(({ takesToken }) => takesToken))
      expect(await attempt(nobody(), one, forged), nameOf(one)).toBe(401)
  })
})

describe('each live room has a rule, and keeps it:', () => {
  async function watch(room: string, cookie: string): Promise<string> {
    const link = io(lobby.address, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } })
    const answer = (await link.emitWithAck('watch', room)) as { ok: boolean; reason?: string }
    link.close()
    return answer.ok ? 'shown' : (answer.reason ?? '')
  }
  const rooms = Object.entries(rightsOfRooms)

  test.each(rooms)('%s', async (room, right) => {
    const forNobody = await watch(room, '')
    expect(forNobody === 'sign-in').toBe(right !== null)
    if (!right) return
    const entering = await Promise.all(
      roles.map(async (role) => {
        const who = browser(lobby)
        await who.ask('POST', '/session', { name: `Kollega ${role}`, password: goodPassword })
        return [role, await watch(room, who.cookies())] as const
      }),
    )
    for (const [role, seen] of entering)
      expect(seen === 'not-allowed', `${role} at ${room}`).toBe(!rightsOf[role].includes(right))
  })
})
