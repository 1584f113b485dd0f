import type { HelpView } from '../contract/lead.ts'
import { type Asks, canBeAsked, neededOf } from '../lead/asks.ts'
import { waitingFor } from '../queue/day.ts'
import { bilingual } from './bilingual.ts'
import type { Scene } from './house.ts'
import { alsoServed } from './lead.ts'

/** What one counter is asked now, and what it takes besides its own lines; all that is asked where none is chosen. */
export function helpView({ day, catalogue }: Scene, counter: string | null, asks: Asks): HelpView {
  const here = day.counters.get(counter ?? '')
  const open = asks.all().flatMap(({ id, line, answers }) => {
    const group = catalogue.groups.find((one) => one.id === line)
    const isAnswered = answers.some((one) => one.counter === counter)
    if (!group || isAnswered) return []
    const needed = neededOf(day, group.errands)
    if (counter !== null && !canBeAsked(catalogue, counter, here, needed)) return []
    const waiting = group.errands.reduce((sum, errand) => sum + waitingFor(day, errand), 0)
    return [{ id, name: bilingual(group.name), waiting }]
  })
  return { asks: open, also: here ? alsoServed(catalogue, here.id, here.serves) : [] }
}
