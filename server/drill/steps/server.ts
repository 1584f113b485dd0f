import { randomUUID } from 'node:crypto'
import { factsIn } from '../facts.ts'
import type { Step } from '../record.ts'
import type { Stage } from '../stage.ts'

export const noServer: Step<Stage> = {
  name: 'The server is killed while somebody asks for a number',
  expected:
    'it is back by itself within 2 s, the number is given, and a number of before is given to nobody else',
  async act(stage) {
    const key = randomUUID()
    const before = await stage.take(key)
    const from = performance.now()
    stage.lobby.killServer()
    const after = await stage.take()
    const awayMs = performance.now() - from
    const again = await stage.take(key)
    stage.answered.pop()
    const isSame = again.id === before.id && after.number !== before.number
    const saw = `${after.number} was given ${(awayMs / 1000).toFixed(2)} s after the kill; ${before.number} ${isSame ? 'held' : 'did NOT hold'}`
    return { passed: isSame && awayMs <= stage.withinMs, saw }
  },
}

export const allThere: Step<Stage> = {
  name: 'What was answered is compared with what is kept',
  expected: 'each number that was answered is in the log once, and no number twice',
  async act({ dataDir, answered }) {
    const kept = factsIn(dataDir, 'TicketIssued')
    const ids = kept.map(({ ticket }) => ticket)
    const lost = answered.filter(({ id }) => ids.filter((one) => one === id).length !== 1)
    const doubled = kept.length - new Set(kept.map(({ number }) => number)).size
    const saw = `${answered.length} answered, ${kept.length} kept, ${lost.length} lost, ${doubled} doubled`
    return { passed: answered.length > 0 && lost.length === 0 && doubled === 0, saw }
  },
}
