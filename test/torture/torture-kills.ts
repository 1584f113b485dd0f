import { kinds } from './kills/deed.ts'
import { killMany } from './kills/kill-many.ts'
import { faultsOf, type Tally } from './kills/kill-rounds.ts'
import type { Found } from './table.ts'

const kills = Number(process.env.KILLS ?? 1000)
const lanes = Number(process.env.LANES ?? 2)
const toldEvery = 25
const mostTold = 20

/** Kills the lobby a thousand times under mixed load; Ctrl-C ends it early, and tells what was found until then. */
export async function tortureKills(folder: string): Promise<readonly Found[]> {
  const began = performance.now()
  let isOver = false
  process.once('SIGINT', () => {
    isOver = true
  })
  const told = (tally: Tally) => {
    if (tally.kills % toldEvery > 0) return
    const seconds = Math.round((performance.now() - began) / 1000)
    const faults = faultsOf(tally)
    console.log(`  ${tally.kills} of ${kills} kills, ${seconds} s, ${faults.length} faults`)
    for (const fault of faults.slice(0, mostTold)) console.error(`  ${fault}`)
  }
  return rows(await killMany({ folder, kills, lanes, told, isOver: () => isOver }))
}

function rows(tally: Tally): readonly Found[] {
  const answered = kinds.map((kind) => `${kind} ${tally.answered[kind]}`).join(', ')
  const missing = kinds.filter((kind) => tally.answered[kind] === 0)
  const none = (name: string, faults: readonly string[], told: string): Found => ({
    name: `kill -9: ${name}`,
    told: `${faults.length} ${told}`,
    verdict: faults.length === 0 ? 'held' : 'FAILED',
  })
  return [
    {
      name: 'kill -9: load',
      told: `${tally.kills} kills, ${tally.facts} facts, ${tally.papers} papers; answered: ${answered}`,
      verdict:
        missing.length === 0 && tally.kills === kills ? 'held' : tally.kills < kills ? 'not run' : 'FAILED',
    },
    none('lost', tally.lost, 'answered and not kept'),
    none('doubled', tally.doubled, 'kept twice, or answered otherwise the second time'),
    none('log and projection', tally.unequal, 'times unequal, or damaged'),
    none('paper', tally.printedTwice, 'tickets printed twice with nobody told'),
  ]
}
