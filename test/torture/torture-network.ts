import { chanceOf } from '../../server/twin/chance.ts'
import { type CutsShown, cutAgainAndAgain, plan } from './cut.ts'
import { openNamespace } from './net.ts'
import { type Found, judged } from './table.ts'

const cuts = Number(process.env.CUTS ?? 100)
/** A screen says within five seconds that it hears nothing; a tenth of one is for whoever looks at it. */
const toldWithinMs = 5100

/** Cuts the network between a counter and the lobby, a hundred times or as often as `CUTS` says. */
export async function tortureNetwork(folder: string): Promise<readonly Found[]> {
  const net = openNamespace()
  if (typeof net === 'string')
    return [{ name: 'network', told: `${net}. It takes root on Linux, and iproute2.`, verdict: 'not run' }]
  try {
    return rows(await cutAgainAndAgain(folder, net, plan(cuts, chanceOf(1).part)))
  } finally {
    net.close()
  }
}

/** No press may be lost or done twice, no number lost, and each counter says in time that it was cut off. */
function rows(shown: CutsShown): readonly Found[] {
  const { presses, calls, doubled, given, lost, pressedAgain, toldMs, backMs } = shown
  const late = toldMs.filter((ms) => ms > toldWithinMs)
  return [
    judged(
      'network: presses',
      calls === presses && doubled === 0 ? [] : [`${presses} presses, ${calls} calls, ${doubled} twice`],
      `${presses} presses in cuts, as many calls, nobody twice; ${pressedAgain} pressed again after a long cut`,
    ),
    judged(
      'network: numbers',
      lost === 0 ? [] : [`${lost} of ${given} numbers that the kiosk gave are not in the log`],
      `${given} given by the kiosk meanwhile, all in the log`,
    ),
    judged(
      'network: counter',
      late.map((ms) => `it said after ${ms.toFixed(0)} ms that it was cut off`),
      `said after ${longest(toldMs)} ms at most that it was cut off; live again after ${longest(backMs)} ms at most`,
    ),
  ]
}

const longest = (values: readonly number[]): string => (values.length ? Math.max(...values).toFixed(0) : '–')
