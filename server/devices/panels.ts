import type { ButtonPanel, PanelAnswer, Press } from '../../hardware/devices.ts'
import type { CatalogueInForce } from '../catalogue/in-force.ts'
import type { Lobby } from '../lobby.ts'
import type { Day } from '../queue/day.ts'
import { waitingAt } from '../queue/line.ts'
import type { CounterId, Instant } from '../queue/words.ts'
import { type CounterRules, commandsOf } from './presses.ts'

export interface PanelParts {
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
}

/** A keypad cannot say whom it believes to be at the counter, so two calls within this are one double press. */
const oneStrikeMs = 1500

/** Lets a panel's buttons work the queue, through the same door as the browser; `id` names it in the log. */
export function servePanel(id: string, panel: ButtonPanel, { lobby, catalogue }: PanelParts): void {
  const lastCalls = new Map<CounterId, Instant>()
  let before: Promise<void> = Promise.resolve()

  async function obey(press: Press): Promise<void> {
    const ok = await isObeyed(press)
    panel.tell(
      press.counter,
      await lobby.read((day) => answerOf(day, press.counter, ok, rulesOf(press.counter))),
    )
  }

  async function isObeyed({ counter, button }: Press): Promise<boolean> {
    const rules = rulesOf(counter)
    if (!rules) return false
    const struckAt = lobby.now()
    if (button === 'next' && struckAt - (lastCalls.get(counter) ?? 0) < oneStrikeMs) return false
    const commands = await lobby.read((day) => commandsOf(button, day, rules))
    for (const command of commands) {
      const answer = await lobby.handle(command, `panel:${id}`)
      if (!answer.ok) return false
      if (command.type === 'CallNext') lastCalls.set(counter, struckAt)
    }
    return commands.length > 0
  }

  function rulesOf(counter: CounterId): CounterRules | null {
    const { counters, rules } = catalogue.document()
    const place = counters.find((one) => one.id === counter)
    return place
      ? { counter, serves: catalogue.servesAt(place), callsBeforeAbsent: rules.callsBeforeAbsent }
      : null
  }

  // One press after the other: the second of two quick ones must see what the first has done.
  panel.onPress((press) => {
    before = before.then(() => obey(press))
  })
}

function answerOf(day: Day, counter: CounterId, ok: boolean, rules: CounterRules | null): PanelAnswer {
  const desk = day.counters.get(counter)
  const number = desk?.ticket ? (day.tickets.get(desk.ticket)?.number ?? null) : null
  return { ok, number, waiting: waitingAt(day, { id: counter, serves: desk?.serves ?? rules?.serves ?? [] }) }
}
