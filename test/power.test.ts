import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { openMemoryPower } from '../hardware/drivers/memory/memory-power.ts'
import { watchPower } from '../server/power.ts'
import { eventually } from './hardware/eventually.ts'
import { quiet } from './hardware/quiet.ts'

function lobbyOn(graceMs = 30) {
  const ups = openMemoryPower({ log: quiet })
  const watch = watchPower([ups], pino({ level: 'silent' }), graceMs)
  onTestFinished(watch.close)
  return { ups, watch }
}
const pause = (ms: number) => new Promise((over) => setTimeout(over, ms))

test('on battery the lobby goes on; when the battery is low no more numbers are given', async () => {
  const { ups, watch } = lobbyOn()
  ups.turn('battery')
  await pause(60)
  expect(watch.isLow()).toBe(false)
  ups.turn('low')
  await eventually(() => expect(watch.isLow()).toBe(true))
})

test('a UPS that says "low" for a moment closes nothing', async () => {
  const { ups, watch } = lobbyOn(60)
  ups.turn('low')
  await pause(10)
  ups.turn('battery')
  await pause(100)
  expect(watch.isLow()).toBe(false)
})

test('a UPS that falls silent after "low" does not open the lobby again; the mains do', async () => {
  const { ups, watch } = lobbyOn()
  ups.turn('low')
  await eventually(() => expect(watch.isLow()).toBe(true))
  ups.suffer('unreachable')
  await pause(60)
  expect(watch.isLow()).toBe(true)
  ups.turn('mains')
  ups.suffer(null)
  await eventually(() => expect(watch.isLow()).toBe(false))
})

test('a lobby without a UPS never thinks that its power is low', () => {
  expect(watchPower([], pino({ level: 'silent' })).isLow()).toBe(false)
})
