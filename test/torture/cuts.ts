import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceOf } from '../../server/twin/chance.ts'
import { type CutsShown, cutAgainAndAgain, plan } from './cut.ts'
import { openNamespace } from './net.ts'

const usually = 100
/** A screen calls its line old after five seconds of silence, and looks twice a second. */
const toldWithinMs = 5600

/** `npm run cuts`: cuts the network between a counter and the lobby, a hundred times or as often as is said. */
export async function cuts([times = String(usually)]: readonly string[]): Promise<void> {
  const net = openNamespace()
  if (typeof net === 'string') {
    console.error(`Not run: ${net}. It takes root on a Linux machine with iproute2.`)
    process.exitCode = 1
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'naeste-cuts-'))
  try {
    console.log(`Cutting the network ${times} times ...`)
    const shown = await cutAgainAndAgain(folder, net, plan(Number(times), chanceOf(1).part))
    console.log(table(shown))
    if (!isWell(shown)) process.exitCode = 1
  } finally {
    net.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether no press was lost or done twice, no number was lost, and each counter said in time that it was cut off. */
export const isWell = ({ presses, calls, doubled, lost, toldMs }: CutsShown): boolean =>
  calls === presses && doubled === 0 && lost === 0 && toldMs.every((ms) => ms <= toldWithinMs)

const table = ({ presses, calls, doubled, given, lost, pressedAgain, toldMs, backMs }: CutsShown): string =>
  [
    ['Presses in cuts', presses],
    ['Calls in the log', calls],
    ['People called twice', doubled],
    ['Numbers that the kiosk gave', given],
    ['… of which the log does not hold', lost],
    ['Presses that were pressed again after a long cut', pressedAgain],
    ['Longest until the counter said so, ms', longest(toldMs)],
    ['Longest until the counter’s screen was live again, ms', longest(backMs)],
  ]
    .map(([what, value]) => `  ${String(what).padEnd(56)} ${value}`)
    .join('\n')

const longest = (values: readonly number[]): string => (values.length ? Math.max(...values).toFixed(0) : '–')
