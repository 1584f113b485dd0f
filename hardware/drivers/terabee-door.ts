import type { Passage, PeopleCounter } from '../devices.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'
import { passageBetween } from './terabee/counts.ts'
import { readReports } from './terabee/reports.ts'

export interface TerabeeSettings extends DriverSettings {
  /** A sensor that streams distances and stops for so long, in milliseconds, does not work. */
  readonly silentMs?: number
}

const resetOrder = Buffer.from('005508000000007c', 'hex')
/** A first report that shows more comes from a counter that was not reset. */
const mostAfterReset = 4
/** One broken report is noise on the wire; as many bytes as this are a fault. */
const mostStrayBytes = 60

interface Counts extends Passage {
  readonly at: number
}

/**
 * A people counter that reports how many went in and out since its power came on, and distances in between. It reports
 * only when somebody passes, so it is told to begin at nought when the program opens it.
 * Source: Terabee TeraRanger Evo People Counter, user manual, 5.5 (binary output).
 */
export function openTerabeeDoor({ silentMs = 30_000, ...settings }: TerabeeSettings): PeopleCounter {
  const { now = Date.now } = settings
  const listeners: ((passage: Passage) => void)[] = []
  let before: Counts | null = null
  let isReset = false
  let strayBytes = 0
  let silence: NodeJS.Timeout | null = null
  const reports = readReports({ counts, distance, stray })
  const { line, record, state, close } = openLineDevice(settings, {
    bytes: reports.push,
    up: begin,
    down() {
      reports.forget()
      rest()
    },
  })

  /** Only once: whoever passes while the line is cut is counted when it is back. */
  function begin(): void {
    if (isReset) return
    isReset = true
    void line.send(resetOrder)
  }

  function counts(seen: Passage): void {
    sound()
    const at = now()
    const from = before ?? startOf(seen, at)
    const passage = passageBetween(from, seen, at - from.at)
    before = { ...seen, at }
    if (!passage || passage.entered + passage.left === 0) return
    for (const listener of listeners) listener(passage)
  }

  function distance(): void {
    sound()
    silence ??= setTimeout(() => record.note('silent', 'the sensor has stopped'), silentMs)
    silence.refresh()
  }

  function sound(): void {
    strayBytes = 0
    record.note(null)
  }

  function stray(): void {
    strayBytes += 1
    if (strayBytes > mostStrayBytes) record.note('not-understood', 'bytes that are no report')
  }

  function rest(): void {
    if (silence) clearTimeout(silence)
    silence = null
  }

  return {
    state,
    onPassage: (listener) => void listeners.push(listener),
    async close() {
      rest()
      await close()
    },
  }
}

const startOf = (first: Passage, at: number): Counts =>
  first.entered + first.left <= mostAfterReset ? { entered: 0, left: 0, at } : { ...first, at }
