import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { openingOf } from '../catalogue/hours.ts'
import type { Deed } from '../contract/audit.ts'
import { CounterId, ErrandId, Nothing } from '../contract/inputs.ts'
import { documentToday, placeToday, quickOf } from '../places.ts'
import type { Command, ErrandId as Id } from '../queue/words.ts'
import { errors, fail, json, refused, routes, unknownCounter, unknownErrand } from './answers.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'
import type { Here } from './pressed.ts'

const tags = ['Lead']
const RushInput = z.object({ errand: ErrandId }).strict()
const ExtraCounterInput = z
  .object({
    /** It is said aloud and stands on the wall, so it is a number. */
    number: z.number().int().min(1, 'a number from 1 to 99').max(99, 'a number from 1 to 99').openapi({
      example: 12,
    }),
    errands: z
      .array(ErrandId)
      .max(100)
      .default([])
      .openapi({ description: 'What it serves; the errand of the rush without them.' }),
  })
  .strict()
const done = {
  200: { description: 'Done, and kept.', ...json(Nothing) },
  ...errors(400, 401, 403, 404, 409, 503),
}

/** What the lead does when ten times as many come as usual. */
export function rushRoutes(parts: Parts) {
  const { lobby, catalogue, audit, refresh } = parts
  const lead = { ...only(parts, 'lead'), tags, responses: done } as const
  const begin = createRoute({
    ...lead,
    method: 'put',
    path: '/lead/rush',
    summary: "Let the kiosk's first page ask for one errand alone, until the rush ends or the day does",
    request: { body: { ...json(RushInput), required: true } },
  })
  const end = createRoute({ ...lead, method: 'delete', path: '/lead/rush', summary: 'End the rush' })
  const add = createRoute({
    ...lead,
    method: 'post',
    path: '/lead/counters',
    summary: 'Set up one more counter for today',
    request: { body: { ...json(ExtraCounterInput), required: true } },
  })
  const params = z.object({ counter: CounterId })
  const quick = createRoute({
    ...lead,
    method: 'put',
    path: '/lead/quick-lanes/{counter}',
    summary: 'Let a counter take quick errands alone, by the published rule',
    request: { params },
  })
  const usual = createRoute({
    ...lead,
    method: 'delete',
    path: '/lead/quick-lanes/{counter}',
    summary: 'Let it take all of its own again',
    request: { params },
  })

  async function answer(c: Here, command: Command, deed: Deed, about?: string) {
    const decided = await lobby.handle(command, c.get('actor'))
    if (!decided.ok) return refused(c, decided)
    if (decided.events.length > 0) audit.note(c.get('actor'), deed, about ?? '', originOf(c))
    refresh()
    return c.json({}, 200)
  }

  async function setLane(c: Here, counter: string, isQuick: boolean) {
    const { place, rush } = await lobby.read((day) => ({
      place: placeToday(catalogue.document(), day, counter),
      rush: day.rush,
    }))
    if (!place) return unknownCounter(c, counter)
    const own = catalogue.servesAt(place)
    const serves = isQuick ? quickOf(catalogue.document(), rush, own) : own
    if (serves.length === 0) return nothingQuick(c, catalogue.document().rules.rush.quickMinutes)
    const deed = isQuick ? 'quick-lane-began' : 'quick-lane-ended'
    return answer(c, { type: 'SetQuickLane', counter, quick: isQuick, serves }, deed, `counter:${counter}`)
  }

  /** Nobody may be asked to choose what cannot be had now. */
  function isOffered(id: Id): boolean {
    const errand = catalogue.errand(id)
    if (!errand) return false
    const { open, opensAt } = openingOf(catalogue.document(), errand, lobby.now())
    return open || opensAt !== null
  }

  return routes()
    .openapi(begin, (c) => {
      const { errand } = c.req.valid('json')
      if (!catalogue.errand(errand)) return unknownErrand(c, errand)
      if (!isOffered(errand))
        return fail(c, 409, 'errand-is-closed', 'errand: it has no opening hours in sight.', 'errand')
      return answer(c, { type: 'BeginRush', errand }, 'rush-began', `errand:${errand}`)
    })
    .openapi(end, (c) => answer(c, { type: 'EndRush' }, 'rush-ended'))
    .openapi(add, async (c) => {
      const { number, errands } = c.req.valid('json')
      const wrong = errands.find((id) => !catalogue.errand(id))
      if (wrong !== undefined) return unknownErrand(c, wrong, 'errands')
      const { rush, isThere } = await lobby.read((day) => ({
        rush: day.rush,
        isThere: documentToday(catalogue.document(), day).counters.some(
          ({ id, short }) => id === `${number}` || short === `${number}`,
        ),
      }))
      if (isThere) return refused(c, { ok: false, refusal: 'counter-is-already-there' })
      const serves = errands.length > 0 ? errands : rush === null ? [] : [rush]
      if (serves.length === 0)
        return fail(c, 400, 'bad-input', 'errands: say what it serves; there is no rush now.', 'errands')
      return answer(
        c,
        { type: 'AddCounter', counter: `${number}`, serves },
        'counter-added',
        `counter:${number}`,
      )
    })
    .openapi(quick, (c) => setLane(c, c.req.valid('param').counter, true))
    .openapi(usual, (c) => setLane(c, c.req.valid('param').counter, false))
}

const nothingQuick = (c: Context, minutes: number) =>
  fail(
    c,
    409,
    'nothing-quick-here',
    `The counter serves no errand that usually takes under ${minutes} minutes.`,
  )
