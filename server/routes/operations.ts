import { createRoute } from '@hono/zod-openapi'
import { AlertTestAnswer, OperationsAnswer, ReadyAnswer, SelfTestAnswer } from '../contract/operations.ts'
import { errors, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

const tags = ['Operations']
const shownAlerts = 20

/** How the lobby runs, and its test before opening. */
export function operationsRoutes(parts: Parts) {
  const guarded = { ...only(parts, 'machines'), tags }
  const look = createRoute({
    ...guarded,
    method: 'get',
    path: '/',
    summary: 'How the lobby runs: what is wrong, what was told of it, and the last test',
    responses: { 200: { description: 'All of it.', ...json(OperationsAnswer) }, ...errors(401, 403) },
  })
  const ready = createRoute({
    ...guarded,
    method: 'get',
    path: '/ready',
    summary: 'Whether the lobby was tried today, and what was found',
    responses: { 200: { description: "Today's last test.", ...json(ReadyAnswer) }, ...errors(401, 403) },
  })
  const tryIt = createRoute({
    ...guarded,
    method: 'post',
    path: '/self-test',
    summary:
      'Try the lobby now: one slip of each printer, a sound of each wall and kiosk, a text on each sign',
    responses: { 200: { description: 'What was found.', ...json(SelfTestAnswer) }, ...errors(401, 403) },
  })
  const tell = createRoute({
    ...guarded,
    method: 'post',
    path: '/test-alert',
    summary: 'Send a test alert on each way, and tell what became of it',
    responses: { 200: { description: 'What became of it.', ...json(AlertTestAnswer) }, ...errors(401, 403) },
  })
  const { operations, catalogue, lobby, clock } = parts
  const { selfTesting, teller } = operations
  return routes()
    .openapi(look, (c) => c.json(operationsNow(parts), 200))
    .openapi(ready, (c) => {
      const { timeZone } = catalogue.document().town
      const test = selfTesting.ofToday()
      const clockInDoubt = clock.doubt() !== null
      return c.json({ now: lobby.now(), timeZone, test: test && copyOf(test), clockInDoubt }, 200)
    })
    .openapi(tryIt, async (c) => c.json(copyOf(await selfTesting.run(c.get('actor'))), 200))
    .openapi(tell, async (c) => c.json({ ways: [...(await teller.test())] }, 200))
}

function operationsNow({
  operations,
  catalogue,
  health,
  lobby,
  version,
  alerts,
  clock,
}: Parts): OperationsAnswer {
  const { selfTesting, teller, minutesBefore, started, update, disk } = operations
  const last = selfTesting.last()
  return {
    now: lobby.now(),
    timeZone: catalogue.document().town.timeZone,
    version,
    node: process.version,
    started,
    disk: disk(),
    causes: [...health.causes()],
    clock: clock.doubt(),
    alerts: {
      ways: [...teller.ways],
      messages: alerts.newest(shownAlerts).map(({ at, way, subject, tries, sent, next, problem }) => ({
        at,
        way,
        subject,
        tries,
        sent,
        next,
        problem,
      })),
    },
    selfTest: { isRunning: selfTesting.isRunning(), minutesBefore, last: last && copyOf(last) },
    update: update(),
  }
}

const copyOf = <T extends { readonly tested: readonly unknown[] }>(test: T) => ({
  ...test,
  tested: [...(test.tested as T['tested'][number][])],
})
