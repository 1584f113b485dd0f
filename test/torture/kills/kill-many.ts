import { emptyTally, killRounds, type Rounds, type Tally } from './kill-rounds.ts'

/** A lobby that lives so long has some days' worth of facts; then another house begins. */
const killsAHouse = 25

export interface Many extends Omit<Rounds, 'seed'> {
  /** How many houses die at the same time. */
  readonly lanes: number
}

/** Kills houses one after the other, in lanes beside each other; gives what was found in all of them. */
export async function killMany({ lanes, kills, ...rounds }: Many): Promise<Tally> {
  const tally = emptyTally()
  const houses = Array.from({ length: Math.ceil(kills / killsAHouse) }, (_, n) => ({
    seed: n + 1,
    kills: Math.min(killsAHouse, kills - n * killsAHouse),
  }))
  const lane = async () => {
    for (let next = houses.shift(); next; next = houses.shift())
      await killRounds(tally, { ...rounds, ...next })
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return tally
}
