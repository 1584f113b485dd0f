import { expect, test } from 'vitest'
import { linkJudge } from '../../server/contract/link.ts'
import { lobbyClock } from '../../server/contract/lobby-clock.ts'

/** A line that is live since second 0. */
function liveLine() {
  const judge = linkJudge(0)
  judge.heard(0)
  judge.caughtUp()
  judge.look(0)
  return judge
}

test('a line is live once a whole view has come', () => {
  const judge = linkJudge(0)
  expect(judge.look(100)).toBe('connecting')
  judge.caughtUp()
  expect(judge.look(200)).toBe('live')
})

test('a lobby that never answers is stale after five seconds', () => {
  const judge = linkJudge(0)
  expect(judge.look(4900)).toBe('connecting')
  expect(judge.look(5100)).toBe('stale')
})

test('five seconds without a beat are stale, though the line seems to stand', () => {
  const judge = liveLine()
  expect(judge.look(4900)).toBe('live')
  expect(judge.look(5100)).toBe('stale')
})

test('a hiccup is not worth a word', () => {
  const judge = liveLine()
  judge.gone(1000)
  expect(judge.look(2000)).toBe('live')
  judge.caughtUp()
  expect(judge.look(4000)).toBe('live')
})

test('a line that is gone for longer is stale until the next whole view', () => {
  const judge = liveLine()
  judge.gone(1000)
  expect(judge.look(3600)).toBe('stale')
  judge.heard(4000)
  expect(judge.look(4100)).toBe('stale')
  judge.caughtUp()
  expect(judge.look(4200)).toBe('live')
})

test('the clock of a demonstration runs on between two beats at its own speed', () => {
  let elapsedMs = 0
  const clock = lobbyClock(() => elapsedMs, 0)
  clock.set({ now: 100_000, speed: 20 })
  elapsedMs = 500
  expect(clock.now()).toBe(110_000)
})
