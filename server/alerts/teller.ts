import type { Logger } from 'pino'
import type { AlertProblem, AlertWay, ToldCause } from '../contract/alerts.ts'
import { dropHourly } from '../drop-hourly.ts'
import type { Health } from '../health/health.ts'
import { pauseAfter } from '../hooks/pauses.ts'
import { send } from '../hooks/send.ts'
import { newMessage } from '../hooks/sign.ts'
import type { Instant } from '../queue/words.ts'
import type { Alerts, KeptAlert } from '../store/alerts.ts'
import { dueNow } from './due.ts'
import { quietAt } from './quiet.ts'
import { sendMail, type Told } from './send-mail.ts'
import type { AlertSettings } from './settings.ts'
import { type Written, type WrittenFor, written, writtenTest } from './written.ts'

/** Tells by mail and to another program what is wrong with the lobby, and when it is well again. */
export interface Teller {
  /** On which ways somebody is told. */
  readonly ways: readonly AlertWay[]
  /** Sends a message of no meaning on each way now, and says what became of it. */
  test(): Promise<readonly { readonly way: AlertWay; readonly problem: AlertProblem | null }[]>
  /** Whether something told lately did not arrive. */
  hasFailed(): boolean
  close(): void
}

export interface TellerParts {
  readonly settings: AlertSettings
  readonly health: Health
  readonly alerts: Alerts
  readonly about: () => WrittenFor
  readonly now: () => Instant
  readonly logger: Logger
  readonly lookEveryMs?: number
  readonly pause?: (tries: number) => number | null
}

const lookEvery = 5000
/** What goes wrong together is told together. */
const gapMs = 60_000
const keptMs = 30 * 86_400_000
/** For so long an alert that did not arrive is something wrong by itself. */
const failedForMs = 86_400_000

export function openTeller(parts: TellerParts): Teller {
  const { settings, health, alerts, about, now, logger } = parts
  const { lookEveryMs = lookEvery, pause = pauseAfter } = parts
  const ways: readonly AlertWay[] = [
    ...(settings.mail ? (['mail'] as const) : []),
    ...(settings.webhook ? (['webhook'] as const) : []),
  ]
  let told = alerts.told()
  let isSending = false
  let failed = false
  let closed = false

  function look(): void {
    const at = now()
    // That an alert did not go out is told on the other way, where there is one.
    const causes = health.causes().filter(({ kind }) => kind !== 'alerts-not-sent' || ways.length > 1)
    const isQuiet = quietAt(settings.quiet, about().timeZone, at)
    const due = dueNow(told, causes, at, { ...settings, isQuiet, gapMs: Math.min(gapMs, settings.repeatMs) })
    const message = due.message && written(due.message, at, about())
    if (isNews(told, due.told))
      alerts.tell(due.told, message ? ways.map((way) => kept(way, message, at)) : [], at)
    told = due.told
  }

  function kept(way: AlertWay, message: Written, at: Instant) {
    const body = way === 'mail' ? message.text : bodyOf(message, at)
    return { way, message: newMessage(), subject: message.subject, body }
  }

  async function carry(): Promise<void> {
    if (isSending) return
    isSending = true
    try {
      for (const alert of alerts.due(now())) await carryOne(alert)
    } finally {
      isSending = false
    }
  }

  async function carryOne(alert: KeptAlert): Promise<void> {
    const said = await sendOn(
      alert.way,
      alert.message,
      { subject: alert.subject, text: alert.body },
      alert.body,
    )
    if (closed) return
    if (said.ok) return alerts.wasSent(alert.id, now())
    const wait = pause(alert.tries + 1)
    alerts.hasFailed(alert.id, said.problem, wait === null ? null : now() + wait)
    logger.warn({ way: alert.way, problem: said.problem }, 'an alert did not arrive')
  }

  async function sendOn(
    way: AlertWay,
    message: string,
    mail: Pick<Written, 'subject' | 'text'>,
    body: string,
  ): Promise<Told> {
    if (way === 'mail') return settings.mail ? sendMail(settings.mail, message, mail) : notThere
    return settings.webhook ? asTold(await send(settings.webhook, { message, body }, now())) : notThere
  }

  async function round(): Promise<void> {
    try {
      look()
      await carry()
      if (!closed) failed = alerts.notSent(now() - failedForMs) > 0
    } catch (error) {
      if (!closed) logger.error({ err: error }, 'what is wrong could not be told yet')
    }
  }

  // Without a way there is nobody to tell, and nothing is kept that would all go out with the first setting.
  const looking = ways.length > 0 ? setInterval(() => void round(), lookEveryMs) : null
  const stopDropping = dropHourly(() => alerts.dropBefore(now() - keptMs), logger)
  return {
    ways,
    test: () =>
      Promise.all(
        ways.map(async (way) => {
          const message = writtenTest(about())
          const said = await sendOn(way, newMessage(), message, bodyOf(message, now()))
          return { way, problem: said.ok ? null : said.problem }
        }),
      ),
    hasFailed: () => failed,
    close: () => {
      closed = true
      if (looking) clearInterval(looking)
      stopDropping()
    },
  }
}

/** A way that was taken out of the settings since. */
const notThere: Told = { ok: false, problem: 'unreachable' }

const bodyOf = ({ data }: Written, at: Instant): string =>
  JSON.stringify({ type: 'lobby.alert', timestamp: new Date(at).toISOString(), data })

const isNews = (before: readonly ToldCause[], after: readonly ToldCause[]): boolean =>
  before.length !== after.length || after.some((one, place) => one !== before[place])

function asTold(sent: Awaited<ReturnType<typeof send>>): Told {
  if (sent.ok) return sent
  const { problem } = sent
  return { ok: false, problem: problem === 'unreachable' || problem === 'too-slow' ? problem : 'refused' }
}
