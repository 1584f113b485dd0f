import { ask, type Got } from '../clerk.ts'
import type { Step } from '../record.ts'
import type { Stage } from '../stage.ts'
import { until } from '../until.ts'

const printerMs = 30_000

export const ticket: Step<Stage> = {
  name: 'Somebody takes a number',
  expected: 'a number, and paper from the printer',
  async act(stage) {
    const got = await stage.take()
    await until('the paper', printerMs, () => onPaper(stage, got))
    return { passed: true, saw: `${got.number}, and a slip came out of the printer` }
  },
}

export const noPaper: Step<Stage> = {
  name: 'The printer has no paper',
  expected: 'numbers are given on the screen, staff are told, and paper comes again when there is some',
  async act(stage) {
    stage.printer.fault('no-paper')
    const told = await until('staff to be told', printerMs, () => causeOf(stage, 'no-paper'))
    const { number } = await stage.take()
    stage.printer.fault(null)
    await until('the printer to be well', printerMs, async () =>
      (await causeOf(stage, 'no-paper')) ? null : true,
    )
    const next = await stage.take()
    await until('paper again', printerMs, () => onPaper(stage, next))
    return { passed: true, saw: `${number} was given; staff read "${told}"; ${next.number} came on paper` }
  },
}

/** The lobby says that it was printed, and a slip has come out of the printer since. */
async function onPaper({ address, printer }: Stage, { id }: Got): Promise<true | null> {
  const answer = await ask(address, 'GET', `/tickets/${id}`)
  return answer?.body.slip === 'printed' && printer.slips().length > 0 ? true : null
}

/** What the lobby says of itself, in its own words; null while it has no such cause. */
async function causeOf({ address }: Stage, kind: string): Promise<string | null> {
  const answer = await ask(address, 'GET', '/health')
  const causes = (answer?.body.causes ?? []) as readonly { readonly kind: string; readonly says: string }[]
  return causes.find((cause) => cause.kind === kind)?.says ?? null
}
