import { expect, test } from 'vitest'
import { dateIn } from '../../server/catalogue/zone.ts'
import type { AuditAnswer } from '../../server/contract/access.ts'
import { lobbyForTest } from '../running.ts'
import { leader } from '../staff.ts'
import { temporaryFolder } from '../temporary.ts'

test('who takes names out of the house, and who lets another program hear nothing, stands in the audit', async () => {
  const boss = await leader(await lobbyForTest({ dataDir: temporaryFolder() }))
  await boss.ask('GET', '/booking-lists/table?day=2031-06-02')
  const hook = { name: 'Sagssystem', address: 'http://127.0.0.1:9/', events: ['ticket.issued'] }
  const { id } = (await boss.ask<{ id: number }>('POST', '/webhooks', hook)).body
  await boss.ask('POST', `/webhooks/${id}/stop`)
  await boss.ask('POST', `/webhooks/${id}/start`)
  const day = dateIn('Europe/Copenhagen', Date.now())
  const { entries } = (await boss.ask<AuditAnswer>('GET', `/audit?day=${day}`)).body
  const told = entries.map(({ deed, subject }) => [deed, subject?.id ?? null])
  expect(told.slice(0, 4)).toEqual([
    ['webhook-started', `${id}`],
    ['webhook-stopped', `${id}`],
    ['webhook-made', `${id}`],
    ['bookings-exported', null],
  ])
})
