import { randomBytes } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { border } from './border.ts'
import type { Issue } from './issue.ts'
import { fail, notKept, routes } from './routes/answers.ts'
import { ApiDocument, apiPage, apiPageStyle } from './routes/api-page.ts'
import { auditRoutes } from './routes/audit.ts'
import { bookingCalendarRoutes } from './routes/booking-calendar.ts'
import { bookingTableRoutes } from './routes/booking-table.ts'
import { bookingRoutes } from './routes/bookings.ts'
import { bookingsTodayRoutes } from './routes/bookings-today.ts'
import { clockRoutes } from './routes/clock.ts'
import { codeRoutes } from './routes/codes.ts'
import { columnFileRoutes } from './routes/column-files.ts'
import { contactRoutes } from './routes/contacts.ts'
import { copyRoutes } from './routes/copies.ts'
import { counterRoutes } from './routes/counters.ts'
import { courseRoutes } from './routes/courses.ts'
import { crisisRoutes } from './routes/crisis.ts'
import { crisisFolderRoutes } from './routes/crisis-folder.ts'
import { dayRoutes } from './routes/day.ts'
import { deviceRoutes } from './routes/devices.ts'
import { digitalHelpRoutes } from './routes/digital-help.ts'
import { emulatorRoutes } from './routes/emulator.ts'
import { guidePageRoutes } from './routes/guide-page.ts'
import { guideRoutes } from './routes/guides.ts'
import { houseRoutes } from './routes/health.ts'
import { honestyRoutes } from './routes/honesty.ts'
import { importRoutes } from './routes/imports.ts'
import { insightFileRoutes } from './routes/insight-files.ts'
import { insightRoutes } from './routes/insights.ts'
import { laterRoutes } from './routes/later.ts'
import { leadRoutes } from './routes/lead.ts'
import { limitsBehind } from './routes/limits.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { municipalityRoutes } from './routes/municipality.ts'
import { offerRoutes } from './routes/offers.ts'
import { oneselfRoutes } from './routes/oneself.ts'
import { openDataRoutes } from './routes/open-data.ts'
import { operationsRoutes } from './routes/operations.ts'
import { pageRoutes } from './routes/pages.ts'
import { keepPaired, pairingRoutes } from './routes/pairing.ts'
import type { Parts } from './routes/parts.ts'
import { peopleRoutes } from './routes/people.ts'
import { preparedRoutes } from './routes/prepared.ts'
import { reportRoutes } from './routes/reports.ts'
import { retentionRoutes } from './routes/retention.ts'
import { rushRoutes } from './routes/rush.ts'
import { searchRoutes } from './routes/search.ts'
import { sessionRoutes } from './routes/session.ts'
import { settingsRoutes } from './routes/settings.ts'
import { previewRoutes } from './routes/settings-preview.ts'
import { versionRoutes } from './routes/settings-versions.ts'
import { speechRoutes } from './routes/speech.ts'
import { ticketLiveRoutes } from './routes/ticket-live.ts'
import { ticketRoutes } from './routes/tickets.ts'
import { tokenRoutes } from './routes/tokens.ts'
import { wallPageRoutes } from './routes/wall-pages.ts'
import { wayRoutes } from './routes/ways.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { whatIfRoutes } from './routes/what-if.ts'
import { isOfTheDisk } from './store/disk-problem.ts'

const info = {
  title: 'Næste',
  version: '1',
  description: 'Tickets, counters and the day of a town-hall lobby. Times are UTC milliseconds.',
}

function apiRoutes(parts: Parts, issue: Issue) {
  const { limit, limitGuesses } = limitsBehind(parts.access.settings.proxies)
  return (
    routes()
      .route('/tickets', ticketLiveRoutes(parts))
      .route('/tickets', ticketRoutes(parts, issue, limit(60, 60, true)))
      .route('/booking-lists', bookingsTodayRoutes(parts))
      .route('/booking-lists', bookingTableRoutes(parts))
      .route('/booking-lists', bookingCalendarRoutes(parts))
      .route('/bookings', bookingRoutes(parts, limitGuesses({ here: 60, elsewhere: 10 }, 600)))
      .route('/counters', counterRoutes(parts))
      .route('/session', sessionRoutes(parts, limitGuesses({ here: 10, elsewhere: 10 }, 60)))
      .route('/session', oneselfRoutes(parts, limitGuesses({ here: 20, elsewhere: 20 }, 600)))
      .route('/session/oidc', municipalityRoutes(parts, limit(30, 60, false)))
      .route('/people', peopleRoutes(parts))
      .route('/pairing', pairingRoutes(parts, limit(20, 60, false)))
      .route('/tokens', tokenRoutes(parts))
      .route('/audit', auditRoutes(parts))
      .route('/retention', retentionRoutes(parts))
      .route('/copies', copyRoutes(parts))
      .route('/operations', operationsRoutes(parts))
      .route(
        '/courses',
        courseRoutes(parts, limit(20, 60, true), limitGuesses({ here: 60, elsewhere: 10 }, 600)),
      )
      .route('/contacts', contactRoutes(parts))
      .route('/digital-help', digitalHelpRoutes(parts))
      .route('/speech', speechRoutes(parts, limit(240, 60, true)))
      // As fast as anybody types.
      .route('/', searchRoutes(parts, limit(10, 1, true)))
      .route('/', dayRoutes(parts))
      .route('/', houseRoutes(parts))
      .route('/', offerRoutes(parts))
      .route('/', wallPageRoutes(parts))
      .route('/', guideRoutes(parts, limit(20, 60, true)))
      .route('/', wayRoutes(parts, limit(60, 60, true)))
      .route('/', codeRoutes(limit(120, 60, true)))
      .route('/', deviceRoutes(parts))
      .route('/clock', clockRoutes(parts))
      .route('/settings', settingsRoutes(parts))
      .route('/settings', versionRoutes(parts))
      .route('/settings/preview', previewRoutes(parts))
      .route('/', leadRoutes(parts))
      .route('/crisis', crisisRoutes(parts))
      .route('/crisis/sheets', laterRoutes(parts))
      .route('/crisis', preparedRoutes(parts))
      .route('/crisis-folder.pdf', crisisFolderRoutes(parts))
      .route('/', rushRoutes(parts))
      .route('/', honestyRoutes(parts))
      .route('/insights', insightRoutes(parts))
      .route('/reports', reportRoutes(parts))
      .route('/open-data', openDataRoutes(parts, limit(30, 60, true)))
      .route('/columns', columnFileRoutes(parts))
      .route('/insight-files', insightFileRoutes(parts))
      .route('/imports', importRoutes(parts))
      .route('/what-if', whatIfRoutes(parts))
      .route('/webhooks', webhookRoutes(parts, limit(20, 60, false)))
  )
}

/** For the apps' typed client. */
export type Api = ReturnType<typeof apiRoutes>

/** Everything that is served over HTTP. `folder` holds the built pages. */
export function createApp(parts: Parts, issue: Issue, folder: string): Hono {
  const api = apiRoutes(parts, issue)
  if (parts.emulator) api.route('/emulator', emulatorRoutes(parts.emulator, parts.emulated))
  describe(api)

  const app = new Hono()
  app.use('/api/*', border)
  app.route('/api', api)
  app.route('/', metricsRoutes(parts))
  app.route('/', guidePageRoutes(parts))
  app.on('GET', ['/kiosk', '/wall', '/sign/*'], keepPaired(parts))
  app.route('/', pageRoutes(folder, parts))
  app.notFound((c) => fail(c, 404, 'not-found', `There is nothing at ${c.req.path}.`))
  app.onError((error, c) => {
    if (error instanceof HTTPException && (error.status === 400 || error.status === 415)) {
      return fail(c, error.status, 'bad-input', notJson, 'body')
    }
    const request = newRequestId()
    parts.logger.error({ err: error, path: c.req.routePath, request }, 'a request failed')
    c.header('X-Request-Id', request)
    if (isOfTheDisk(error)) return notKept(c)
    return fail(c, 500, 'failed', 'Something went wrong here; nothing was changed.')
  })
  return app
}

/** Leads from an answer to the line of the log that says why. */
const newRequestId = (): string => randomBytes(6).toString('base64url')

const notJson = 'body: it must be JSON, with the header Content-Type: application/json.'

function describe(api: OpenAPIHono): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'naeste_session',
  })
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token made by whoever manages access, with the rights that its name in x-right asks for.',
  })
  const document = { openapi: '3.1.0', info, servers: [{ url: '/api' }] }
  // Nobody needs a right for it, and to put it together takes as long as many tickets: it is done once.
  let made: ReturnType<typeof api.getOpenAPI31Document> | null = null
  const described = () => {
    made ??= api.getOpenAPI31Document(document)
    return made
  }
  api.get('/openapi.json', (c) => c.json(described()))
  api.get('/', (c) => c.html(apiPage(ApiDocument.parse(described()))))
  api.get('/page.css', (c) => c.body(apiPageStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
}
