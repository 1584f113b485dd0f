import type { Logger } from 'pino'
import { openingOf } from '../catalogue/hours.ts'
import { dateIn } from '../catalogue/zone.ts'
import type { SelfTest } from '../contract/self-test.ts'
import type { Watcher } from '../health/health.ts'
import type { SelfTests } from '../store/self-tests.ts'
import { type SelfTestParts, tryLobby } from './run.ts'

/** Tries the lobby before its doors open, and when somebody asks for it. */
export interface SelfTesting {
  /** The present test where one is under way, so that two who press get one slip. */
  run(actor: string): Promise<SelfTest>
  isRunning(): boolean
  last(): SelfTest | null
  /** The last one, where it was made today. */
  ofToday(): SelfTest | null
  /** Finds a test of today that found something wrong. */
  readonly watcher: Watcher
  close(): void
}

export interface SelfTestingParts extends SelfTestParts {
  readonly selfTests: SelfTests
  /** How long before opening it tries by itself; 0 for never. */
  readonly minutesBefore: number
  readonly logger: Logger
  readonly lookEveryMs?: number
}

const lookEvery = 20_000

export function openSelfTesting(parts: SelfTestingParts): SelfTesting {
  const { selfTests, lobby, catalogue, minutesBefore, logger, lookEveryMs = lookEvery } = parts
  let running: Promise<SelfTest> | null = null
  let last = selfTests.last()

  async function tryAll(actor: string): Promise<SelfTest> {
    const at = lobby.now()
    const tested = await tryLobby(parts, actor)
    const test = { at, ended: lobby.now(), actor, tested }
    last = test
    selfTests.keep(test)
    const wrong = tested.filter(({ outcome }) => outcome === 'wrong').length
    logger.info({ wrong, tried: tested.length }, 'the lobby was tried')
    return test
  }

  function run(actor: string): Promise<SelfTest> {
    running ??= tryAll(actor).finally(() => {
      running = null
    })
    return running
  }

  const dateOf = (at: number) => dateIn(catalogue.document().town.timeZone, at)
  const ofToday = () => (last !== null && dateOf(last.at) === dateOf(lobby.now()) ? last : null)

  function look(): void {
    if (running || ofToday() || !isDue()) return
    run('clock').catch((error: unknown) => logger.error({ err: error }, 'the lobby could not be tried'))
  }

  function isDue(): boolean {
    const now = lobby.now()
    const { opensAt } = openingOf(catalogue.document(), null, now)
    return opensAt !== null && dateOf(opensAt) === dateOf(now) && opensAt - now <= minutesBefore * 60_000
  }

  const looking = minutesBefore > 0 ? setInterval(look, lookEveryMs) : null
  return {
    run,
    isRunning: () => running !== null,
    last: () => last,
    ofToday,
    watcher: () => {
      const test = ofToday()
      if (!test?.tested.some(({ outcome }) => outcome === 'wrong')) return []
      return [{ kind: 'self-test-failed', since: test.ended }]
    },
    close: () => {
      if (looking) clearInterval(looking)
    },
  }
}
