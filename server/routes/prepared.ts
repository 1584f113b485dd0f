import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { hasNoCpr, withoutCpr } from '../contract/cpr.ts'
import { PreparedAnswer } from '../contract/drill.ts'
import { drillSteps } from '../contract/drill-words.ts'
import type { Role } from '../contract/rights.ts'
import { errors, fail, json, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'
import type { Here } from './pressed.ts'
import { signedIn } from './signed-in.ts'

const tags = ['Crisis']
const answers = {
  200: { description: 'How well the house is prepared.', ...json(PreparedAnswer) },
  ...errors(400, 401, 403, 409),
}
const Remark = z.string().trim().max(500, 'at most 500 characters').refine(hasNoCpr, withoutCpr).default('')

/** The printed folder, and drills: what is made ready on a quiet day. */
export function preparedRoutes(parts: Parts) {
  const { catalogue, lobby, drills, folderPrints, audit } = parts
  const common = { ...only(parts, 'lead'), tags, responses: answers }
  const look = createRoute({ ...common, method: 'get', path: '/prepared', summary: 'Folder and drills' })
  const printed = createRoute({
    ...common,
    method: 'post',
    path: '/folder/printed',
    summary: 'Say that the folder of today’s version was printed and lies in its place',
  })
  const start = createRoute({ ...common, method: 'post', path: '/drill', summary: 'Start a drill' })
  const tick = createRoute({
    ...common,
    method: 'put',
    path: '/drill/steps/{step}',
    summary: 'Tick a step of the drill, or take the tick away',
    request: {
      params: z.object({ step: z.enum(drillSteps, `one of ${drillSteps.join(', ')}`) }),
      body: { ...json(z.object({ done: z.boolean() }).strict()), required: true },
    },
  })
  const end = createRoute({
    ...common,
    method: 'delete',
    path: '/drill',
    summary: 'End the drill: what was entered for it is taken away, its record is kept',
    request: { query: z.object({ remark: Remark }) },
  })

  const now = (c: Here) => {
    const [first, ...others] = drills.list().map((one) => ({ ...one, steps: [...one.steps] }))
    const going = first?.ended === null ? first : null
    return c.json(
      {
        timeZone: catalogue.document().town.timeZone,
        now: lobby.now(),
        folder: { version: catalogue.number(), printed: folderPrints.last() },
        going,
        former: going || !first ? others : [first, ...others],
      },
      200,
    )
  }
  const note = (c: Here, deed: string, subject: string) =>
    audit.note(c.get('actor'), deed, subject, originOf(c))

  return routes()
    .openapi(look, (c) => now(c))
    .openapi(printed, (c) => {
      const version = catalogue.number()
      folderPrints.note({ at: lobby.now(), version })
      note(c, 'folder-printed', `folder:${version}`)
      return now(c)
    })
    .openapi(start, (c) => {
      const drill = drills.start()
      if (drill === null) return fail(c, 409, 'drill-goes-on', 'A drill goes on already.')
      note(c, 'drill-started', `drill:${drill}`)
      return now(c)
    })
    .openapi(tick, (c) => {
      const isDone = c.req.valid('json').done
      const role: Role | 'program' = signedIn(parts, c)?.roles.find((one) => one === 'lead') ?? 'program'
      return drills.tick(c.req.valid('param').step, isDone, role) ? now(c) : noDrill(c)
    })
    .openapi(end, async (c) => {
      if (drills.going() === null) return noDrill(c)
      if (await lobby.read((day) => day.crisis?.drill))
        return fail(c, 409, 'notice-stands', 'Take the notice of the drill off the screens first.')
      const drill = drills.end(c.req.valid('query').remark)
      note(c, 'drill-ended', `drill:${drill}`)
      return now(c)
    })
}

const noDrill = (c: Context) => fail(c, 409, 'no-drill', 'No drill goes on.')
