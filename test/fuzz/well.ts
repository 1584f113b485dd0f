import { takeTicket } from '../clerk.ts'
import type { BusyLobby } from './lobby.ts'

/** What the lobby cannot do any more after all that was asked of it; empty where it is as well as before. */
export async function stillWell({ running }: BusyLobby): Promise<string[]> {
  if (running.process.exitCode !== null) return [`the lobby ended with ${running.process.exitCode}`]
  const failed = running
    .told()
    .split('\n')
    .filter((line) => /"level":(50|60)|a request failed|Unhandled|\n\s+at /.test(line))
  const health = await fetch(`${running.address}/api/health`)
  const { ready } = (await health.json()) as { ready?: boolean }
  const faults = failed.map((line) => `the log tells: ${line.slice(0, 1200)}`)
  if (!ready) faults.push('the lobby is not ready any more')
  try {
    await takeTicket(running.address, 'pas')
  } catch (error) {
    // A day may have been closed, or an errand taken out, by somebody who might.
    if (!/ 409 | 404 /.test(String(error))) faults.push(String(error))
  }
  return faults
}
