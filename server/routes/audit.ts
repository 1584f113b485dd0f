import { createRoute } from '@hono/zod-openapi'
import { daysAfter, zonedInstant } from '../catalogue/zone.ts'
import { AuditAnswer, AuditQuery } from '../contract/access.ts'
import type { AuditName } from '../contract/audit.ts'
import { auditPage } from '../store/audit.ts'
import { errors, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

/** Who did what, a day at a time. */
export function auditRoutes(parts: Parts) {
  const { audit, people, access, catalogue } = parts
  const look = createRoute({
    ...only(parts, 'audit'),
    method: 'get',
    path: '/',
    summary: 'Who did what',
    description: `The newest first, at most ${auditPage}. Kept for 13 months; people stand in it by id.`,
    tags: ['Audit'],
    request: { query: AuditQuery },
    responses: { 200: { description: 'That day.', ...json(AuditAnswer) }, ...errors(400, 401, 403) },
  })
  return routes().openapi(look, (c) => {
    const { day, person = null, before = null } = c.req.valid('query')
    const { timeZone } = catalogue.document().town
    const from = zonedInstant(timeZone, day, '00:00')
    const to = zonedInstant(timeZone, daysAfter(day, 1), '00:00')
    const names = people.names()
    const named = namer({ people: names, screens: access.screens.names(), tokens: access.tokens.names() })
    const rows = audit.read({ from, to, person, before })
    const entries = rows.map(({ actor, subject, ...row }) => ({
      ...row,
      actor: named(actor),
      subject: subject ? named(subject) : null,
    }))
    const known = [...names]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'da'))
    return c.json({ entries, more: rows.length === auditPage, people: known, timeZone }, 200)
  })
}

interface Names {
  readonly people: ReadonlyMap<number, string>
  readonly screens: ReadonlyMap<number, string>
  readonly tokens: ReadonlyMap<number, string>
}

/** Looks up what people, screens and programs are called now. */
const namer =
  ({ people, screens, tokens }: Names) =>
  (reference: string): AuditName => {
    const [kind = '', id = ''] = reference.split(':')
    const names = { staff: people, person: people, screen: screens, token: tokens }[kind]
    return { kind, id, name: names?.get(Number(id)) ?? null }
  }
