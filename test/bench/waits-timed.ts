import { chanceOf } from '../../server/twin/chance.ts'
import { playFutures } from '../../server/twin/futures/futures.ts'
import { medianAndUpper } from '../../server/twin/futures/nth.ts'
import type { Situation, Staff } from '../../server/twin/futures/situation.ts'
import { oneFamily, openMemory } from '../../server/twin/learn/memory.ts'

const minute = 60_000
const people = 60
const counters = 8
const futures = 500
const warmUp = 50
const rounds = 200
const errands = ['pas', 'koerekort', 'flytning', 'mitid', 'bolig', 'pension'] as const

function timed(): readonly number[] {
  const memory = openMemory(oneFamily(() => 8 * minute))
  const chance = chanceOf(1)
  for (let n = 0; n < 2000; n++) {
    memory.help.note(
      errands[n % errands.length] ?? 'pas',
      2 * minute - 8 * minute * Math.log(1 - chance.part()),
    )
    memory.gaps[0]?.note(-minute * Math.log(1 - chance.part()), true)
  }
  return Array.from({ length: warmUp + rounds }, () => {
    const begun = performance.now()
    for (const each of playFutures(fullLobby(), memory, futures, chance)) medianAndUpper(each)
    return performance.now() - begun
  }).slice(warmUp)
}

/** Eight counters with different errands, all busy; sixty people, some with a head start. */
function fullLobby(): Situation {
  const now = 10_000 * minute
  const person = (n: number) => {
    const arrival = now - (people - n) * 40_000
    const errand = errands[n % errands.length] ?? 'pas'
    return { errand, arrival, key: arrival - (n % 9 === 0 ? 15 * minute : 0), order: n, onlyAt: null }
  }
  return {
    now,
    staff: Array.from({ length: counters }, (_, n): Staff => {
      const serves = errands.filter((_, place) => place % 3 === n % 3 || place < 2)
      return { id: `${n}`, serves, does: { now: 'helps', errand: 'pas', since: now - n * minute } }
    }),
    waiting: Array.from({ length: people }, (_, n) => person(n)),
    newcomers: errands.map((errand) => ({ errand, arrival: now, key: now, order: 2 ** 30, onlyAt: null })),
    coming: [],
    rivals: [{ errand: 'pas', headStartMs: 15 * minute, perMs: 1 / (10 * minute) }],
    unplannedMs: null,
  }
}

console.log(JSON.stringify(timed()))
