import { daysAfter } from '../../catalogue/zone.ts'
import { type Answered, ask } from '../clerk.ts'
import type { Outcome, Step } from '../record.ts'
import { dayAt } from '../spare.ts'
import type { Stage } from '../stage.ts'
import { until } from '../until.ts'

/** Three numbers of the crisis folder, as somebody types them from the sheet. */
const rows = ['KP001', 'KP002', 'KP003'].map((number) => ({
  number,
  errand: 'pas',
  came: '0915',
  called: '0930',
  finished: '0941',
  outcome: 'settled',
  counter: '3',
}))

export const paperNumbers: Step<Stage> = {
  name: 'Three numbers of yesterday were given on paper, and are entered now',
  expected:
    'the channels count them, the same sheet again changes nothing, and taken back they are gone from them',
  async act(stage) {
    const day = daysAfter(await dayAt(stage), -1)
    const before = await visitsOn(stage, day)
    const sheet = { day, exact: true, rows }
    const first = await sheets(stage, 'POST', '', sheet)
    const entered = await visitsOn(stage, day)
    const again = await sheets(stage, 'POST', '', sheet)
    const afterAgain = await visitsOn(stage, day)
    await sheets(stage, 'DELETE', `/${first.body.id}`)
    return outcomeOf({ before, entered, again, afterAgain, left: await visitsOn(stage, day) })
  },
}

interface Seen {
  readonly before: number
  readonly entered: number
  readonly again: Answered
  readonly afterAgain: number
  readonly left: number
}

function outcomeOf({ before, entered, again, afterAgain, left }: Seen): Outcome {
  const isSame = again.body.same === true
  const saw = `the channels counted ${before} visits, then ${entered}; after the same sheet again ${afterAgain}; taken back ${left}`
  const passed = entered === before + rows.length && isSame && afterAgain === entered && left === before
  return { passed, saw: isSame ? saw : `${saw}; the same sheet was NOT known again` }
}

async function sheets(
  { address, cookie }: Stage,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answered> {
  const answer = await until('an answer about the sheet', 20_000, () =>
    ask(address, method, `/crisis/sheets${path}`, { cookie, body }),
  )
  if (answer.status !== 200) throw new Error(`The sheet was refused: ${answer.status}.`)
  return answer
}

interface Table {
  readonly name: string
  readonly rows: readonly (readonly [string, number, ...unknown[]])[]
}

/** How many visits of a day the data on channels hold; the first to ask may have to wait for them. */
async function visitsOn({ address, cookie }: Stage, day: string): Promise<number> {
  const { body } = await until('the channels', 30_000, async () => {
    const answer = await ask(address, 'GET', `/insights/channels?from=${day}&to=${day}`, { cookie })
    return answer?.status === 200 ? answer : null
  })
  const table = (body.tables as readonly Table[]).find(({ name }) => name === 'channels')
  return table?.rows.find(([channel]) => channel === 'channel-lobby')?.[1] ?? 0
}
