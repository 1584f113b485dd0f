import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { actorNames } from '../access/actor-names.ts'
import { dateIn } from '../catalogue/zone.ts'
import { Nothing } from '../contract/inputs.ts'
import { LaterAnswer, LaterInput, LaterList, laterDays } from '../contract/later.ts'
import type { LaterProblem, LaterWrong } from '../contract/later-words.ts'
import { enterSheet } from '../crisis/enter.ts'
import { errors, fail, json, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'

const tags = ['Crisis']

/** Visits of hours without the machine, entered from paper: a whole sheet at a time. */
export function laterRoutes(parts: Parts) {
  const { catalogue, laterSheets, lobby, thinker, audit, drills } = parts
  const enter = createRoute({
    ...only(parts, 'lead'),
    method: 'post',
    path: '/',
    summary: 'Enter a sheet of visits: all of them, or none',
    description: `At most ${laterDays} days back. Times as 0915, 9.15 or 09:15. The same sheet again changes nothing.`,
    tags,
    request: { body: { ...json(LaterInput), required: true } },
    responses: { 200: { description: 'Kept.', ...json(LaterAnswer) }, ...errors(400, 401, 403, 409) },
  })
  const list = createRoute({
    ...only(parts, 'lead'),
    method: 'get',
    path: '/',
    summary: 'Sheets that were entered, the newest first',
    tags,
    responses: { 200: { description: 'Those that stand.', ...json(LaterList) }, ...errors(401, 403) },
  })
  const takeBack = createRoute({
    ...only(parts, 'lead'),
    method: 'delete',
    path: '/{sheet}',
    summary: 'Take a sheet back as a whole',
    tags,
    request: { params: z.object({ sheet: z.string().regex(/^\d{1,9}$/, 'the number of a sheet') }) },
    responses: { 200: { description: 'Taken back.', ...json(Nothing) }, ...errors(400, 401, 403, 404) },
  })

  return routes()
    .openapi(enter, (c) => {
      const { drill, ...sheet } = c.req.valid('json')
      const going = drills.going()
      if (drill && going === null) return fail(c, 409, 'no-drill', 'drill: no drill goes on.', 'drill')
      const entered = enterSheet(sheet, {
        catalogue: catalogue.document(),
        sheets: laterSheets,
        now: lobby.now(),
        actor: c.get('actor'),
        drill: drill ? going : null,
      })
      if (entered.is === 'wrong') return wrongRow(c, entered.wrong)
      if (!('id' in entered)) return fail(c, 400, 'bad-input', days[entered.is], 'day')
      if (entered.is === 'kept') {
        audit.note(c.get('actor'), 'visits-entered', `sheet:${entered.id}`, originOf(c))
        if (drill && sheet.rows.length >= drillRows) drills.saw('later')
        thinker.forget()
      }
      return c.json({ id: entered.id, rows: sheet.rows.length, same: entered.is === 'same' }, 200)
    })
    .openapi(list, (c) => {
      const nameOf = actorNames(parts)
      const sheets = laterSheets.list().map(({ actor, drill, ...sheet }) => ({
        ...sheet,
        drill: drill !== null,
        by: nameOf(actor),
      }))
      return c.json({ today: dateIn(catalogue.document().town.timeZone, lobby.now()), sheets }, 200)
    })
    .openapi(takeBack, (c) => {
      const { sheet } = c.req.valid('param')
      if (laterSheets.takeBack(Number(sheet), lobby.now()) === null)
        return fail(c, 404, 'sheet-is-unknown', 'There is no such sheet, or it was taken back.', 'sheet')
      audit.note(c.get('actor'), 'visits-taken-back', `sheet:${sheet}`, originOf(c))
      thinker.forget()
      return c.json({}, 200)
    })
}

const days = {
  'day-not-yet': 'day: that day has not been yet.',
  'day-too-old': `day: at most ${laterDays} days ago; its figures stand.`,
}

/** So many rows show that later entry works. */
const drillRows = 3

const wrongRow = (c: Context, { row, field, problem }: LaterWrong) =>
  fail(
    c,
    problem === 'taken' ? 409 : 400,
    problem === 'taken' ? 'number-is-taken' : 'bad-input',
    `rows.${row}.${field}: ${sentences[problem]}`,
    `rows.${row}.${field}`,
  )

const sentences = {
  missing: 'it is missing.',
  'no-time': 'it must be a time as 09:15.',
  'no-number': 'it must be a number as KP001.',
  unknown: 'the lobby does not know it.',
  'before-came': 'it is before they came.',
  'before-called': 'it is before they were called.',
  'in-future': 'that has not been yet.',
  'never-called': 'who left before their turn was never called; leave it empty.',
  twice: 'the number stands on this sheet twice.',
  taken: 'the number was given that day already.',
  'own-series': 'the lobby itself gives such numbers today; enter it tomorrow.',
} satisfies Record<LaterProblem, string>
