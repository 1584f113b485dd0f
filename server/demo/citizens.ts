import { randomUUID } from 'node:crypto'
import { openingOf } from '../catalogue/hours.ts'
import { needs } from '../catalogue/needs.ts'
import type { Errand } from '../catalogue/schema/errand.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import type { DemoParts } from './demo.ts'
import type { Pace } from './pace.ts'
import { comeBackLater, rushErrand } from './rush.ts'

/** Visits in a busy hour of a town of some 90,000. */
const arrivalsAnHour = 52
/** Long enough for whoever is still in the lobby to be helped. */
const minutesAfterClosing = 45
/** How many come for an errand for each one who comes for an errand that is not named here. */
const demand: Readonly<Record<string, number>> = {
  pas: 14,
  koerekort: 10,
  mitid: 10,
  'digital-hjaelp': 4,
  flytning: 4,
}

/** People come in at random, as they do, while it is open; the night is left out. */
export async function simulateCitizens(parts: DemoParts, pace: Pace): Promise<never> {
  for (;;) {
    const catalogue = parts.catalogue.document()
    const { open, opensAt } = openingOf(catalogue, null, parts.lobby.now())
    if (!open) {
      await pace.minutes(minutesAfterClosing)
      if (opensAt !== null) parts.skipTo(opensAt)
      continue
    }
    await pace.minutes(
      -Math.log(1 - Math.random()) * (60 / (parts.rush ? arrivalsAnHour * 10 : arrivalsAnHour)),
    )
    const rush = parts.rush ? rushErrand(catalogue, pace) : null
    void visit(parts, pace, rush ?? chooseErrand(catalogue, parts.lobby.now())).catch(stoppedOrThrow)
  }
}

async function visit(parts: DemoParts, pace: Pace, errand: Errand): Promise<void> {
  const { issue, lobby } = parts
  const language = pace.chance(0.15) ? 'en' : 'da'
  const issued = await issue({
    errand,
    language,
    idempotencyKey: randomUUID(),
    paper: true,
    behalf: pace.chance(0.06),
    needs: needs.filter(() => pace.chance(0.02)),
    answers: answersTo(errand),
    comeBack: parts.rush && pace.chance(0.4),
    booked: null,
    force: false,
    actor: 'demo',
  })
  if (!issued.ok) return
  if (parts.rush) await comeBackLater(parts, pace, issued.ticket)
  if (!pace.chance(0.03)) return
  await pace.minutes(pace.about(15))
  // Whoever was called meanwhile stays; the refusal says so.
  await lobby.handle({ type: 'Withdraw', ticket: issued.ticket }, 'demo')
}

/** What somebody would answer who is in the right place: for each question the first answer that leads to a number. */
function answersTo({ questions }: Errand): { question: string; answer: string }[] {
  return questions.flatMap(({ id, answers }) => {
    const given = answers.find(({ leadsTo }) => 'end' in leadsTo && leadsTo.end === 'ticket')
    return given ? [{ question: id, answer: given.id }] : []
  })
}

function chooseErrand(catalogue: Catalogue, now: number): Errand {
  const offered = catalogue.errands.filter((errand) => openingOf(catalogue, errand, now).open)
  const all = offered.length > 0 ? offered : catalogue.errands
  let left = Math.random() * all.reduce((sum, { id }) => sum + (demand[id] ?? 1), 0)
  const chosen = all.find(({ id }) => {
    left -= demand[id] ?? 1
    return left < 0
  })
  return chosen ?? (all[0] as Errand)
}

function stoppedOrThrow(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error
}
