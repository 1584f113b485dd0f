import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from './temporary.ts'
import { type Cut, cutAgainAndAgain } from './torture/cut.ts'
import { openNamespace, openWireNet } from './torture/net.ts'

const three: readonly Cut[] = [
  { kind: 'answers', ms: 800, isInTheMiddle: true },
  { kind: 'cable', ms: 600, isInTheMiddle: false },
  { kind: 'silence', ms: 6500, isInTheMiddle: false },
]

test('the network is cut three times while a clerk presses and citizens come: the lobby goes on, no press is lost or done twice', async () => {
  const namespace = openNamespace()
  const net = typeof namespace === 'string' ? openWireNet() : namespace
  onTestFinished(net.close)
  const shown = await cutAgainAndAgain(temporaryFolder(), net, three)
  expect(shown).toMatchObject({ presses: 3, calls: 3, doubled: 0, given: 6, lost: 0 })
  expect(shown.backMs).toHaveLength(3)
  expect(shown.toldMs.every(Number.isFinite)).toBe(true)
}, 120_000)
