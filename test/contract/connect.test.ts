import { expect, onTestFinished, test, vi } from 'vitest'
import { connect } from '../../server/contract/connect.ts'
import type { Ear } from '../../server/contract/line.ts'
import type { WallView } from '../../server/contract/views.ts'

/** What the page hears on its line is what the test says. */
const line = vi.hoisted(() => ({ ear: null as Ear<'wall'> | null }))
vi.mock('../../server/contract/line.ts', () => ({
  openLine: (_room: string, ear: Ear<'wall'>) => {
    line.ear = ear
    return () => undefined
  },
}))

const viewOf = (number: string) => ({ calls: [{ number }] }) as unknown as WallView

test('a wall keeps its first view at once, and of all that follow one each five seconds', () => {
  const kept: string[] = []
  vi.useFakeTimers()
  vi.stubGlobal('document', { querySelector: () => null })
  vi.stubGlobal('localStorage', { setItem: (_key: string, text: string) => kept.push(text) })
  onTestFinished(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  const wall = connect('wall', { remembers: true })
  onTestFinished(wall.close)
  const beat = () => line.ear?.beat({ now: Date.now(), speed: 1, version: '' })
  beat()
  for (const number of ['P001', 'P002', 'P003']) line.ear?.view(viewOf(number))
  expect(kept).toEqual([expect.stringContaining('P001')])
  vi.advanceTimersByTime(4000)
  beat()
  vi.advanceTimersByTime(1000)
  expect(kept).toEqual([expect.stringContaining('P001'), expect.stringContaining('P003')])
})
