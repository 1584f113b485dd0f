import { randomUUID } from 'node:crypto'
import { counter, press } from '../clerk.ts'
import { factsIn } from '../facts.ts'
import type { Step } from '../record.ts'
import { openScreen } from '../screen.ts'
import type { Stage } from '../stage.ts'
import { until } from '../until.ts'
import { layWire } from '../wire.ts'

/** A screen looks twice a second, and calls its line old after five seconds of silence. */
const toldWithinMs = 5600

export const noNetwork: Step<Stage> = {
  name: 'The network between a counter and the lobby is pulled',
  expected: 'the counter says so within 5 s, the kiosk gives numbers, and the counter works again by itself',
  async act(stage) {
    const wire = await layWire(stage.port)
    const screen = openScreen(wire.address)
    await until('the counter’s first view', 20_000, () => (screen.link() === 'live' ? true : null))
    wire.pull()
    const from = performance.now()
    const { number } = await stage.take()
    await until('the counter to say so', 20_000, () => (screen.link() === 'stale' ? true : null))
    const toldMs = performance.now() - from
    wire.plugIn()
    await until('the counter to work again', 20_000, () => (screen.link() === 'live' ? true : null))
    screen.close()
    wire.close()
    const saw = `the counter said so after ${(toldMs / 1000).toFixed(1)} s; the kiosk gave ${number} meanwhile; the counter came back`
    return { passed: toldMs <= Math.max(toldWithinMs, stage.withinMs), saw }
  },
}

export const lostAnswer: Step<Stage> = {
  name: 'The network is pulled after a press was kept, and before it was answered',
  expected: 'the press is asked for again and answered, and it was done once',
  async act(stage) {
    await stage.take()
    const wire = await layWire(stage.port)
    const before = factsIn(stage.dataDir, 'TicketCalled').length
    const key = randomUUID()
    const open = await press(stage.address, stage.cookie, 'open', {})
    if (open.status !== 200)
      return { passed: false, saw: `counter ${counter} could not open: ${open.status}` }
    wire.pullBeforeAnswer()
    const back = setTimeout(wire.plugIn, 1500)
    const answer = await press(wire.address, stage.cookie, 'next', { holding: null }, key)
    clearTimeout(back)
    wire.close()
    const called = factsIn(stage.dataDir, 'TicketCalled').length - before
    const saw = `the press was answered with ${answer.status} in the end, and the log holds ${called} call`
    return { passed: answer.status === 200 && called === 1, saw }
  },
}
