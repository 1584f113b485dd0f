import { randomUUID } from 'node:crypto'
import { ask, takeNumber } from '../clerk.ts'
import type { Step } from '../record.ts'
import type { Stage } from '../stage.ts'
import { until } from '../until.ts'

/** The UPS is asked every two seconds, and a battery that is low for a moment counts for nothing. */
const toldWithinMs = 20_000

export const lowPower: Step<Stage> = {
  name: 'The power goes, and the battery is nearly empty',
  expected:
    'on battery the lobby goes on; then it gives no more numbers, closes in order, and all is there afterwards',
  async act(stage) {
    stage.ups.say('OB DISCHRG')
    const last = await stage.take()
    stage.ups.say('OB DISCHRG LB')
    const refusal = await until('the lobby to stop giving numbers', toldWithinMs, () => refusalOf(stage), 500)
    const code = await stage.lobby.stop()
    stage.ups.say('OL')
    stage.lobby = await stage.start()
    const next = await takeNumber(stage.address)
    stage.answered.push(next)
    const saw = `after ${last.number} no number was given ("${refusal}"); the lobby ended with ${code}; the next one is ${next.number}`
    return { passed: code === 0 && next.number !== last.number, saw }
  },
}

/** Why no number is given; null while one is. */
async function refusalOf(stage: Stage): Promise<string | null> {
  const answer = await ask(stage.address, 'POST', '/tickets', {
    key: randomUUID(),
    body: { errand: 'pas', language: 'da' },
  })
  if (answer?.status === 201)
    stage.answered.push({ id: String(answer.body.id), number: String(answer.body.number) })
  if (answer === null || answer.status === 201) return null
  const { name } = (answer.body.error ?? {}) as { readonly name?: string }
  return name ?? String(answer.status)
}
