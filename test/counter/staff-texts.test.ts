import { expect, test } from 'vitest'
import { lix } from '../../server/catalogue/lix.ts'
import { alerts } from '../../server/contract/texts/da/alerts.ts'
import { bookings } from '../../server/contract/texts/da/bookings.ts'
import { health } from '../../server/contract/texts/da/health.ts'
import { help } from '../../server/contract/texts/da/help.ts'
import { imports } from '../../server/contract/texts/da/imports.ts'
import { insights } from '../../server/contract/texts/da/insights.ts'
import { happened } from '../../server/contract/texts/da/insights-happened.ts'
import { lean as lost } from '../../server/contract/texts/da/insights-lean.ts'
import { lead } from '../../server/contract/texts/da/lead.ts'
import { operations } from '../../server/contract/texts/da/operations.ts'
import { operationsClock } from '../../server/contract/texts/da/operations-clock.ts'
import { webhooks } from '../../server/contract/texts/da/webhooks.ts'
import { runningText } from '../contract/told.ts'

test.each(
  Object.entries({
    lead,
    help,
    bookings,
    imports,
    webhooks,
    insights,
    happened,
    lost,
    operations,
    operationsClock,
    health,
    alerts,
  }),
)('the page of %s speaks plainly', (_, texts) => {
  expect(lix(runningText(texts))).toBeLessThan(35)
})
