import { randomUUID } from 'node:crypto'
import { openingOf } from '../catalogue/hours.ts'
import { dateIn } from '../catalogue/zone.ts'
import { aloneAnswers, channels, failedDemands, helpThemes } from '../contract/contact.ts'
import { outcomes, returnReasons } from '../queue/words.ts'
import type { DemoParts } from './demo.ts'
import type { Pace } from './pace.ts'

const enquiriesAnHour = 30
const settledShare = 0.55
const failedShare = 0.15
const helpShare = 0.15

/** The reception registers what comes by itself, by telephone and in writing. */
export async function simulateReception(parts: DemoParts, pace: Pace): Promise<never> {
  for (;;) {
    await pace.minutes(pace.about(60 / enquiriesAnHour))
    const { open } = openingOf(parts.catalogue.document(), null, parts.lobby.now())
    if (open) register(parts, pace)
  }
}

function register({ lobby, catalogue, contacts, digitalHelps, refresh }: DemoParts, pace: Pace): void {
  const { town, errands } = catalogue.document()
  const at = lobby.now()
  const by = { at, day: dateIn(town.timeZone, at), actor: 'demo' }
  const { id, kle } = anyOf(errands)
  const outcome = pace.chance(settledShare) ? 'settled' : anyOf(outcomes)
  const why = outcome === 'must-come-back' ? anyOf(returnReasons) : null
  const failed = pace.chance(failedShare) ? anyOf(failedDemands) : null
  const person = { language: 'da', behalf: pace.chance(0.1) }
  const told = { channel: anyOf(channels), errand: id, kle, outcome, why, failed, kind: null }
  contacts.keep(randomUUID(), { ...told, ...person }, by)
  if (pace.chance(helpShare))
    digitalHelps.keep(
      randomUUID(),
      { theme: anyOf(helpThemes), alone: anyOf(aloneAnswers), language: 'da' },
      by,
    )
  refresh()
}

function anyOf<T>(list: readonly T[]): T {
  const one = list[Math.floor(Math.random() * list.length)]
  if (one === undefined) throw new Error('there is nothing to choose from')
  return one
}
