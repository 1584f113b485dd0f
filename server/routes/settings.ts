import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  type DraftState,
  type DraftView,
  EditsInput,
  ImportInput,
  type Problem,
  PublishInput,
  RevisionInput,
} from '../contract/settings.ts'
import type { NotDone } from '../settings.ts'
import { errors, fail, json, notKept, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'

const tags = ['Settings']
const state = {
  description: 'How the draft stands.',
  ...json(z.custom<DraftState>().openapi({ type: 'object' })),
}

/** The lobby's document while it is written: one draft that all editors share. */
export function settingsRoutes(parts: Parts) {
  const { settings, files, audit, catalogue } = parts
  const edit = { ...only(parts, 'edit'), tags }
  const changing = { 200: state, ...errors(400, 401, 403, 409, 503) }

  const look = createRoute({
    ...edit,
    method: 'get',
    path: '/draft',
    summary: 'The draft as a whole, and how it stands',
    responses: {
      200: {
        description: 'The document, what differs from the one in force, and what is wrong.',
        ...json(z.custom<DraftView>().openapi({ type: 'object' })),
      },
      ...errors(401, 403),
    },
  })
  const check = createRoute({
    ...edit,
    method: 'get',
    path: '/draft/state',
    summary: 'What differs from what is in force, and what is wrong',
    responses: { 200: state, ...errors(401, 403) },
  })
  const change = createRoute({
    ...edit,
    method: 'patch',
    path: '/draft',
    summary: 'Change fields of the draft, all or none',
    request: { body: { ...json(EditsInput), required: true } },
    responses: changing,
  })
  const discard = createRoute({
    ...edit,
    method: 'post',
    path: '/draft/discard',
    summary: 'Throw the draft away',
    request: { body: { ...json(RevisionInput), required: true } },
    responses: changing,
  })
  const take = createRoute({
    ...edit,
    method: 'post',
    path: '/draft/import',
    summary: 'Put one YAML file in place of the draft',
    request: { body: { ...json(ImportInput), required: true } },
    responses: changing,
  })
  const publish = createRoute({
    ...edit,
    method: 'post',
    path: '/draft/publish',
    summary: 'Put the draft in force on every screen',
    description: 'No ticket that was given already is changed.',
    request: { body: { ...json(PublishInput), required: true } },
    responses: changing,
  })

  return routes()
    .openapi(look, (c) => c.json(settings.view(), 200, { 'Cache-Control': 'no-store' }))
    .openapi(check, (c) => c.json(settings.state(), 200, { 'Cache-Control': 'no-store' }))
    .openapi(change, (c) => {
      const { revision, edits } = c.req.valid('json')
      const done = settings.edit(revision, edits, c.get('actor'))
      return done.ok ? c.json(settings.state(), 200) : notDone(c, done)
    })
    .openapi(discard, (c) => {
      const done = settings.discard(c.req.valid('json').revision, c.get('actor'))
      return done.ok ? c.json(settings.state(), 200) : notDone(c, done)
    })
    .openapi(take, async (c) => {
      const { revision, text } = c.req.valid('json')
      const read = await files.read(text)
      if (!read.ok) return fail(c, 400, 'file-has-problems', tellAll(read.problems), 'text')
      const done = settings.replace(revision, read.catalogue, c.get('actor'))
      if (!done.ok) return notDone(c, done)
      audit.note(c.get('actor'), 'catalogue-imported', '', originOf(c))
      return c.json(settings.state(), 200)
    })
    .openapi(publish, async (c) => {
      const { revision, reason } = c.req.valid('json')
      const done = await settings.publish(revision, reason, c.get('actor'))
      if (!done.ok) return notDone(c, done)
      audit.note(c.get('actor'), 'catalogue-published', `catalogue:${catalogue.number()}`, originOf(c))
      return c.json(settings.state(), 200)
    })
}

/** One problem a line, each with its field. */
const tellAll = (problems: readonly Problem[]): string =>
  problems.map(({ field, message }) => (field === '' ? message : `${field}: ${message}`)).join('\n')

const sentences = {
  'draft-has-changed': 'revision: somebody else has changed the draft meanwhile. Look at it again first.',
  'draft-has-changes': 'There are changes that are not published: publish them, or throw them away first.',
  'nothing-to-publish': 'Nothing differs from what is in force.',
  'draft-is-too-large': 'The document would be larger than 8 MB: take a picture out, or a smaller one.',
} as const

/** Why a change of the document was not made. */
export function notDone(c: Context, no: NotDone) {
  switch (no.refusal) {
    case 'not-kept':
      return notKept(c)
    case 'version-is-unknown':
      return fail(c, 409, no.refusal, 'version: there is no such version.', 'version')
    case 'no-such-place':
      return fail(c, 409, no.refusal, `edits: there is no "${no.field}".`, no.field)
    case 'counter-is-open-now': {
      const words = `counters: counter "${no.counter}" is open now, and is gone from this version. Close it first.`
      return fail(c, 409, no.refusal, words, 'counters')
    }
    case 'catalogue-has-problems':
      return fail(c, 409, no.refusal, tellAll(no.problems), no.problems[0]?.field ?? '')
    default:
      return fail(c, 409, no.refusal, sentences[no.refusal])
  }
}
