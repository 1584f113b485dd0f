import { createRoute } from '@hono/zod-openapi'
import {
  GivenPassword,
  LockInput,
  PeopleAnswer,
  PersonInput,
  PersonParam,
  RolesInput,
} from '../contract/access.ts'
import { Nothing } from '../contract/inputs.ts'
import { errors, json } from './answers.ts'
import { only, type Parts } from './parts.ts'

/** What can be asked about people, as the document tells it. */
export function peopleShapes(parts: Parts) {
  const common = { ...only(parts, 'administer'), tags: ['People'] }
  const done = {
    200: { description: 'Done, and in force at once.', ...json(Nothing) },
    ...errors(400, 401, 403, 404, 409),
  }
  const one = { params: PersonParam }
  return {
    list: createRoute({
      ...common,
      method: 'get',
      path: '/',
      summary: 'Who may sign in',
      responses: { 200: { description: 'Everybody.', ...json(PeopleAnswer) }, ...errors(401, 403) },
    }),
    add: createRoute({
      ...common,
      method: 'post',
      path: '/',
      summary: 'Let somebody sign in',
      request: { body: { ...json(PersonInput), required: true } },
      responses: {
        201: { description: 'With a password to hand over.', ...json(GivenPassword) },
        ...errors(400, 401, 403, 409),
      },
    }),
    roles: createRoute({
      ...common,
      method: 'put',
      path: '/{person}/roles',
      summary: 'Say what somebody may do',
      request: { ...one, body: { ...json(RolesInput), required: true } },
      responses: done,
    }),
    lock: createRoute({
      ...common,
      method: 'put',
      path: '/{person}/lock',
      summary: 'Keep somebody out, or let them in again',
      request: { ...one, body: { ...json(LockInput), required: true } },
      responses: done,
    }),
    password: createRoute({
      ...common,
      method: 'post',
      path: '/{person}/password',
      summary: 'Give a new password, which lets in to choose another',
      request: one,
      responses: {
        200: { description: 'To be handed over.', ...json(GivenPassword) },
        ...errors(400, 401, 403, 404, 409),
      },
    }),
    remove: createRoute({
      ...common,
      method: 'delete',
      path: '/{person}',
      summary: 'Take somebody away',
      request: one,
      responses: done,
    }),
  }
}
