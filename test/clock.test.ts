import { expect, test } from 'vitest'
import { steadyClock } from '../server/clock.ts'
import { demoClock } from '../server/demo/demo-clock.ts'

function fakeMachine() {
  let wall = 1_000_000
  let monotonic = 0
  return {
    source: { wall: () => wall, monotonic: () => monotonic },
    pass: (ms: number) => {
      wall += ms
      monotonic += ms
    },
    setBack: (ms: number) => {
      wall -= ms
    },
  }
}

test('the lobby follows the machine', () => {
  const machine = fakeMachine()
  const now = steadyClock(0, machine.source)
  expect(now()).toBe(1_000_000)
  machine.pass(250)
  expect(now()).toBe(1_000_250)
})

test('a clock that steps back makes nobody come earlier than those before, and time goes on', () => {
  const machine = fakeMachine()
  const now = steadyClock(0, machine.source)
  const before = now()
  machine.setBack(3_600_000)
  expect(now()).toBe(before)
  machine.pass(60_000)
  expect(now()).toBe(before + 54_000)
})

test('the gap after a step back closes, and then the lobby follows the machine again', () => {
  const machine = fakeMachine()
  const now = steadyClock(0, machine.source)
  now()
  machine.setBack(1000)
  for (let second = 0; second < 20; second++) {
    machine.pass(1000)
    now()
  }
  expect(now()).toBe(machine.source.wall())
})

test('after a restart with a clock that is behind, time goes on from the last fact', () => {
  const machine = fakeMachine()
  const now = steadyClock(2_000_000, machine.source)
  expect(now()).toBe(2_000_000)
  machine.pass(10_000)
  expect(now()).toBe(2_009_000)
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
