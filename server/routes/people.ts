import type { Context } from 'hono'
import type { Changed } from '../store/people.ts'
import { fail, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import type { Parts } from './parts.ts'
import { peopleShapes } from './people-shapes.ts'
import type { Here } from './pressed.ts'
import { endAllOf } from './sign-in.ts'

/** People who may sign in, and their roles. */
export function peopleRoutes(parts: Parts) {
  const { people, audit } = parts
  const { list, add, roles, lock, password, remove } = peopleShapes(parts)

  /** Whoever lost something loses it at once, on open screens too. */
  function answer(c: Here, changed: Changed, deed: string, person: number) {
    if (changed !== 'done') return notChanged(c, changed)
    audit.note(c.get('actor'), deed, `person:${person}`, originOf(c))
    parts.recheck()
    return c.json({}, 200)
  }
  const isMunicipal = (person: number) => people.find(person)?.isMunicipal === true
  const isOneself = (c: Here, person: number) => c.get('actor') === `staff:${person}`

  return routes()
    .openapi(list, (c) =>
      c.json({ people: people.list().map((one) => ({ ...one, roles: [...one.roles] })) }, 200),
    )
    .openapi(add, async (c) => {
      const { name, roles: held } = c.req.valid('json')
      const added = await people.add(name, held, Date.now())
      if (added === 'name-is-taken')
        return fail(c, 409, added, 'name: somebody has this name already: choose another.', 'name')
      audit.note(c.get('actor'), 'person-added', `person:${added.id}`, originOf(c))
      return c.json(added, 201)
    })
    .openapi(roles, (c) => {
      const { person } = c.req.valid('param')
      if (isMunicipal(person)) return municipal(c)
      const changed = people.setRoles(person, c.req.valid('json').roles)
      return answer(c, changed, 'roles-changed', person)
    })
    .openapi(lock, (c) => {
      const { person } = c.req.valid('param')
      const { locked } = c.req.valid('json')
      if (locked && isOneself(c, person)) return yourself(c)
      const changed = people.setLocked(person, locked)
      if (locked && changed === 'done') endAllOf(parts, person)
      return answer(c, changed, locked ? 'person-locked' : 'person-unlocked', person)
    })
    .openapi(password, async (c) => {
      const { person } = c.req.valid('param')
      if (isMunicipal(person)) return municipal(c)
      if (isOneself(c, person)) return yourself(c)
      const given = await people.givePassword(person, Date.now())
      if (given === null) return notChanged(c, 'person-is-unknown')
      endAllOf(parts, person)
      audit.note(c.get('actor'), 'password-given', `person:${person}`, originOf(c))
      return c.json({ id: person, password: given }, 200)
    })
    .openapi(remove, (c) => {
      const { person } = c.req.valid('param')
      if (isOneself(c, person)) return yourself(c)
      return answer(c, people.remove(person, Date.now()), 'person-removed', person)
    })
}

function notChanged(c: Context, changed: Exclude<Changed, 'done'>) {
  if (changed === 'person-is-unknown') return fail(c, 404, changed, 'There is no such person.', 'person')
  return fail(c, 409, changed, 'Nobody else could give access then: give somebody else the role "it" first.')
}
const municipal = (c: Context) =>
  fail(c, 409, 'municipality-decides', 'The municipality decides that: change it there.')
const yourself = (c: Context) =>
  fail(c, 409, 'that-is-you', 'That is you: let somebody else who manages access do it.')
