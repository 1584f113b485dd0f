import { createRoute } from '@hono/zod-openapi'
import type { Cause } from '../contract/health.ts'
import { HealthAnswer, ScreensAnswer } from '../contract/inputs.ts'
import { devices as texts } from '../contract/texts/en/devices.ts'
import { health as healthTexts } from '../contract/texts/en/health.ts'
import { json, routes } from './answers.ts'
import type { Parts } from './parts.ts'
import { everyone } from './rules.ts'

const health = createRoute({
  ...everyone,
  method: 'get',
  path: '/health',
  summary: 'Whether the lobby is ready',
  tags: ['House'],
  responses: { 200: { description: 'The state of the lobby and its devices.', ...json(HealthAnswer) } },
})
const screens = createRoute({
  ...everyone,
  method: 'get',
  path: '/screens',
  summary: 'Which screens there are to open',
  tags: ['House'],
  responses: {
    200: { description: 'Counters with signs, and whether paper is emulated.', ...json(ScreensAnswer) },
  },
})

/** What the house tells of itself. */
export function houseRoutes(parts: Parts) {
  const { lobby, devices, catalogue, emulator, screens: alive, version } = parts
  return routes()
    .openapi(health, (c) =>
      c.json(
        {
          ready: true,
          version,
          started: parts.operations.started,
          keeping: !lobby.trouble(),
          devices: devices().map((device) => ({ ...device, advice: texts.advice[device.condition] })),
          screens: alive().map(publicScreen),
          causes: parts.health.causes().map(inPlainWords),
        },
        200,
      ),
    )
    .openapi(screens, (c) => {
      const counters = catalogue.document().counters.map(({ id, name }) => ({ id, name }))
      return c.json({ counters, emulator: emulator !== null }, 200)
    })
}

const inPlainWords = (cause: Cause) => ({
  ...cause,
  says: healthTexts.says[cause.kind](cause.about ?? ''),
  advice: healthTexts.advice[cause.kind],
})

/** A ticket's room names its address, which is for its holder alone. */
function publicScreen({ room, since }: { room: string; since: number }) {
  const [kind = '', id] = room.split(':')
  const isTicket = kind === 'ticket' || kind === 'phone'
  return { kind: isTicket ? 'phone' : kind, room: isTicket ? null : (id ?? null), since }
}
