import { expect, test } from 'vitest'
import { steadyClock } from '../server/clock.ts'
import { demoClock } from '../server/demo/demo-clock.ts'
import { fakeMachine, noon } from './fake-machine.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const lobbyOn = (machine: ReturnType<typeof fakeMachine>, last = 0, aheadMs = 0) =>
  steadyClock({ last, aheadMs }, machine.source)

test('the lobby follows the machine', () => {
  const machine = fakeMachine()
  const { now, doubt } = lobbyOn(machine)
  expect(now()).toBe(noon)
  machine.pass(250)
  expect(now()).toBe(noon + 250)
  expect(doubt()).toBeNull()
})

test('a clock that steps back a little makes nobody come earlier than those before, and time goes on', () => {
  const machine = fakeMachine()
  const { now } = lobbyOn(machine)
  machine.step(-10 * minuteMs)
  expect(now()).toBe(noon)
  machine.pass(minuteMs)
  expect(now()).toBe(noon + 54_000)
})

test('the gap after a small step back closes, and then the lobby follows the machine again', () => {
  const machine = fakeMachine()
  const { now } = lobbyOn(machine)
  now()
  machine.step(-1000)
  for (let second = 0; second < 20; second++) {
    machine.pass(1000)
    now()
  }
  expect(now()).toBe(machine.source.wall())
})

test('however often somebody asks, the time after a step back goes on at one pace', () => {
  const machine = fakeMachine()
  const { now } = lobbyOn(machine)
  machine.step(-10 * minuteMs)
  for (let n = 0; n < 1000; n++) {
    machine.pass(1.9)
    now()
  }
  expect(now()).toBe(noon + 1710)
})

test('after a restart with a clock that is a little behind, time goes on from the last fact', () => {
  const machine = fakeMachine()
  const { now } = lobbyOn(machine, noon + 5 * minuteMs)
  expect(now()).toBe(noon + 5 * minuteMs)
  machine.pass(10_000)
  expect(now()).toBe(noon + 5 * minuteMs + 9000)
})

test.each([
  ['an hour forward', hourMs, 'stepped-forward'],
  ['a year forward', 365 * dayMs, 'stepped-forward'],
  ['an hour back', -hourMs, 'stepped-back'],
  ['to 1970', -noon, 'stepped-back'],
])('a clock that is set %s while the lobby is open moves nobody: it is in doubt', (_, step, fault) => {
  const machine = fakeMachine()
  const { now, doubt } = lobbyOn(machine)
  machine.step(step)
  machine.pass(minuteMs)
  expect(now()).toBe(noon + minuteMs)
  expect(doubt()).toEqual({ fault, since: noon, machine: noon + step + minuteMs, lobby: noon + minuteMs })
})

test('a clock that is set back to what it was is in doubt no more', () => {
  const machine = fakeMachine()
  const { now, doubt } = lobbyOn(machine)
  machine.step(365 * dayMs)
  expect(doubt()).not.toBeNull()
  machine.step(-365 * dayMs)
  machine.pass(1000)
  expect(now()).toBe(noon + 1000)
  expect(doubt()).toBeNull()
})

test('a machine that slept over the night wakes up in the morning, and nothing is in doubt', () => {
  const machine = fakeMachine()
  const { now, doubt } = lobbyOn(machine)
  machine.sleep(19 * hourMs)
  expect(doubt()).toBeNull()
  expect(now()).toBe(noon + 19 * hourMs)
})

test.each([
  ['whose battery is dead shows 1970', -noon, 'behind-the-log'],
  ['shows yesterday', -dayMs, 'behind-the-log'],
  ['shows next year', 365 * dayMs, 'far-ahead'],
])('a machine that %s at the start is not believed: time goes on from the last fact', (_, off, fault) => {
  const machine = fakeMachine(noon + off)
  const { now, doubt } = lobbyOn(machine, noon)
  machine.pass(minuteMs)
  expect(doubt()?.fault).toBe(fault)
  expect(now()).toBe(noon + minuteMs)
})

test('a lobby that was closed for three weeks opens as on any day', () => {
  const machine = fakeMachine(noon + 21 * dayMs)
  expect(lobbyOn(machine, noon).doubt()).toBeNull()
})

test('a very first start in 1970 is in doubt, and goes on from there until somebody says what time it is', () => {
  const machine = fakeMachine(0)
  const { now, doubt, settle } = lobbyOn(machine)
  expect(doubt()?.fault).toBe('before-the-program')
  expect(settle(noon)).toBe(noon)
  expect(doubt()).toBeNull()
  machine.pass(1000)
  expect(now()).toBe(noon + 1000)
})

test('once somebody says that the machine is right, the lobby follows it, back too', () => {
  const machine = fakeMachine()
  const { now, doubt, settle } = lobbyOn(machine, noon + 365 * dayMs)
  expect(settle(machine.source.wall())).toBe(0)
  expect(doubt()).toBeNull()
  expect(now()).toBe(noon)
})

test('once somebody says that the machine is right, and it lies a little behind, nobody has come later than now', () => {
  const machine = fakeMachine(Date.UTC(2025, 0, 1))
  const { now, doubt, settle } = lobbyOn(machine)
  const came = now()
  machine.step(-90_000)
  expect(doubt()).not.toBeNull()
  expect(settle(machine.source.wall())).toBe(0)
  expect(doubt()).toBeNull()
  expect(now()).toBe(came)
  machine.pass(60_000)
  expect(now()).toBe(came + 54_000)
  for (let minute = 0; minute < 20; minute++) {
    machine.pass(minuteMs)
    now()
  }
  expect(now()).toBe(machine.source.wall())
  expect(doubt()).toBeNull()
})

test("once somebody says that the lobby's time is right it stays so, also over a restart, until the machine is set right", () => {
  const machine = fakeMachine(noon - dayMs)
  const before = lobbyOn(machine, noon)
  const ahead = before.settle(before.now())
  expect(ahead).toBe(dayMs)
  machine.pass(hourMs)
  const after = lobbyOn(machine, before.now(), ahead)
  expect(after.doubt()).toBeNull()
  machine.step(dayMs)
  machine.pass(1000)
  expect(after.now()).toBe(machine.source.wall())
  expect(after.doubt()).toBeNull()
})

test('a lobby that is not let say what time it is doubts as before, and goes on by its own time', () => {
  const machine = fakeMachine(noon - dayMs)
  const { now, doubt, settle, takeBack, ahead } = lobbyOn(machine, noon)
  machine.pass(minuteMs)
  const before = doubt()
  settle(noon + hourMs)
  machine.pass(1000)
  expect(now()).toBe(noon + hourMs + 1000)
  takeBack()
  expect(ahead()).toBe(0)
  expect(doubt()).toEqual({
    ...before,
    machine: noon - dayMs + minuteMs + 1000,
    lobby: noon + minuteMs + 1000,
  })
})

test('a machine that is set right needs nobody to remember how far it was off', () => {
  const machine = fakeMachine(noon - dayMs)
  const { now, settle, ahead } = lobbyOn(machine, noon)
  settle(now())
  expect(ahead()).toBe(dayMs)
  machine.step(dayMs)
  now()
  expect(ahead()).toBe(0)
})

test('whoever asks for the time in a rush asks nobody how long the machine slept, and a sleep is still seen', () => {
  const machine = fakeMachine()
  let asked = 0
  const awake = () => {
    asked += 1
    return machine.source.awake()
  }
  const { now, doubt } = steadyClock({ last: 0 }, { ...machine.source, awake })
  const atStart = asked
  for (let n = 0; n < 1000; n++) {
    machine.pass(20)
    now()
  }
  expect(asked).toBe(atStart)
  machine.sleep(dayMs)
  expect(now()).toBe(noon + 20_000 + dayMs)
  machine.pass(minuteMs)
  machine.sleep(dayMs)
  expect(doubt()).toBeNull()
  machine.step(dayMs)
  expect(doubt()).toMatchObject({ fault: 'stepped-forward' })
})

test('a demonstration runs at its speed', () => {
  const machine = fakeMachine()
  const { now } = demoClock(5_000, 20, machine.source)
  machine.pass(100)
  expect(now()).toBe(7_000)
})

test('a demonstration leaves out the night, and never goes back', () => {
  const machine = fakeMachine()
  const { now, skipTo } = demoClock(5_000, 20, machine.source)
  skipTo(90_000)
  machine.pass(100)
  expect(now()).toBe(92_000)
  skipTo(1_000)
  expect(now()).toBe(92_000)
})
