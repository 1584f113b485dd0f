import { type Role, roles } from '../../server/contract/rights.ts'
import { takeTicket } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { type Running, startLobby } from '../running.ts'
import { browser, colleague, leader } from '../staff.ts'
import type { Known } from './values.ts'

/** A lobby in which somebody is signed in as each role, and things are there to be named. */
export interface BusyLobby {
  readonly running: Running
  /** The cookies of each role, and none for nobody. */
  readonly cookies: ReadonlyMap<Role | 'nobody', string>
  readonly known: Known
}

/** `folder` is empty, and stays the caller's. */
export async function openBusyLobby(folder: string): Promise<BusyLobby> {
  // Every request comes from an address of its own, so that no limit of one hides what lies behind it.
  const environment = { CATALOGUE: alwaysOpen(folder), PROXIES: '127.0.0.1' }
  const running = await startLobby({ dataDir: folder, environment })
  const boss = await leader(running)
  const cookies = new Map<Role | 'nobody', string>([['nobody', browser(running).cookies()]])
  for (const role of roles)
    cookies.set(role, (await colleague(running, boss, `Kollega ${role}`, [role])).cookies())
  const tickets = []
  for (const errand of ['pas', 'koerekort', 'flytning'])
    tickets.push(await takeTicket(running.address, errand))
  const victims = await Promise.all(
    ['Første', 'Anden', 'Tredje'].map(async (name) => {
      const { body } = await boss.ask<{ id: number }>('POST', '/people', { name, roles: ['clerk'] })
      return String(body.id)
    }),
  )
  for (const counter of ['3', '4']) await boss.ask('POST', `/counters/${counter}/open`, {})
  const { body } = await boss.ask<{ codes: string[] }>('POST', '/bookings', [
    { errand: 'pas', at: Date.now() + 600_000 },
  ])
  const ids = tickets.map(({ id }) => id)
  return {
    running,
    cookies,
    known: { ...named, ticket: ids, holding: ids, person: victims, code: body.codes },
  }
}

const named: Known = {
  errand: ['pas', 'koerekort', 'flytning'],
  errands: ['pas', 'pas,koerekort'],
  counter: ['3', '4'],
  onlyAt: ['3'],
  guide: ['pas', 'koerekort'],
  picture: ['pas', 'foto'],
  line: ['pas', 'borgerservice'],
  printer: ['emulator', 'printer'],
  screen: ['1'],
  token: ['1'],
  id: ['1', '2'],
  import: ['1'],
  version: ['1'],
  from: ['2026-11-01', '2026-11-26', '1', 'draft'],
  to: ['2026-11-26', '2026-12-31', '1', 'draft'],
  name: ['Skærm ved døren', 'Kollega lead'],
  password: ['regnvejr over heden'],
  address: ['http://127.0.0.1:9/hook'],
}
