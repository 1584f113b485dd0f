import { chanceOf } from '../../../server/twin/chance.ts'
import type { Running } from '../../running.ts'
import type { Found } from './check.ts'
import { lookAt } from './check.ts'
import { type Deed, type Kind, kinds } from './deed.ts'
import { openHouse } from './house.ts'
import { everybody } from './people.ts'
import { openPromised } from './promised.ts'

export interface Tally {
  kills: number
  facts: number
  papers: number
  readonly answered: Record<Kind, number>
  readonly lost: string[]
  readonly doubled: string[]
  readonly unequal: string[]
  /** Papers of one ticket that came out twice with nobody told. */
  readonly printedTwice: string[]
}

export const emptyTally = (): Tally => ({
  kills: 0,
  facts: 0,
  papers: 0,
  answered: Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>,
  lost: [],
  doubled: [],
  unequal: [],
  printedTwice: [],
})

export interface Rounds {
  readonly folder: string
  readonly kills: number
  readonly seed: number
  /** After each kill. */
  readonly told?: (tally: Tally) => void
  /** Asked before each kill. */
  readonly isOver?: () => boolean
}

/** Kills one house so many times under mixed load, each time at another moment; adds to the tally what it finds. */
export async function killRounds(tally: Tally, { folder, kills, seed, told, isOver }: Rounds): Promise<void> {
  const chance = chanceOf(seed).part
  const house = await openHouse(folder)
  let reached: () => void = () => undefined
  const promised = openPromised(() => reached())
  let cookie = ''
  try {
    for (let round = 1; round <= kills && !isOver?.(); round++) {
      const lobby = await house.start()
      cookie ||= await house.signIn(lobby)
      tally.doubled.push(...(await promised.again(lobby.address, cookie)))
      const enough = 5 + Math.floor(chance() * 60)
      const ask = (deed: Deed) => promised.ask(lobby.address, cookie, deed)
      await killAfter(lobby, { enough, delayMs: chance() * 6 }, (call) => {
        reached = call
        return everybody({ address: lobby.address, cookie, chance, ask }, round)
      })
      add(tally, lookAt(house.dataDir, promised.kept()), round === kills)
      addPapers(tally, house.papers(), round === kills)
      tally.kills += 1
      told?.(tally)
    }
    const last = await house.start()
    tally.doubled.push(...(await promised.again(last.address, cookie)))
    await last.stop()
    add(tally, lookAt(house.dataDir, promised.kept()), false)
    for (const { deed } of promised.kept()) tally.answered[deed.kind] += 1
  } finally {
    await house.close()
  }
}

/** The lobby dies so many milliseconds after so many answers: in the middle of what others asked. */
async function killAfter(
  lobby: Running,
  { enough, delayMs }: { readonly enough: number; readonly delayMs: number },
  begin: (answered: () => void) => readonly Promise<never>[],
): Promise<void> {
  let answered = 0
  let killed: Promise<void> | null = null
  const people = begin(() => {
    answered += 1
    if (answered !== enough) return
    setTimeout(() => {
      killed = lobby.kill()
    }, delayMs)
  })
  const ends = await Promise.allSettled(people)
  await killed
  const early = ends.find(({ status }) => status === 'fulfilled')
  if (early || answered < enough) throw new Error(`Somebody ended before the kill: ${JSON.stringify(ends)}`)
}

function add(tally: Tally, found: Found, isLast: boolean): void {
  tally.lost.push(...found.lost)
  tally.doubled.push(...found.doubled)
  tally.unequal.push(...found.unequal)
  if (isLast) tally.facts += found.facts
}

function addPapers(tally: Tally, papers: ReadonlyMap<string, number>, isLast: boolean): void {
  for (const [ticket, count] of papers) if (count > 1) tally.printedTwice.push(`${ticket}: ${count} papers`)
  if (isLast) tally.papers += papers.size
}

/** Every fault that was found. */
export const faultsOf = ({ lost, doubled, unequal, printedTwice }: Tally): readonly string[] => [
  ...lost.map((one) => `lost: ${one}`),
  ...doubled.map((one) => `doubled: ${one}`),
  ...unequal.map((one) => `unequal: ${one}`),
  ...printedTwice.map((one) => `printed twice: ${one}`),
]
