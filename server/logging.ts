import { type DestinationStream, type Logger, pino } from 'pino'
import { hideCpr } from './contract/cpr.ts'

/** systemd sorts lines by these, so that `journalctl -p warning` finds what matters. Source: sd-daemon(3). */
const priorities: Readonly<Record<number, number>> = { 20: 7, 30: 6, 40: 4, 50: 3, 60: 2 }

export interface LogSettings {
  readonly level: string
  /** Whether systemd's journal reads the lines, which then begin with how grave they are. */
  readonly isJournal: boolean
  readonly write?: (line: string) => void
}

/**
 * The program's log: one JSON object a line, with `event`, a name that is the same each time (the sentence's words), so
 * that whoever monitors can wait for it.
 */
export function openLogger({ level, isJournal, write = toOutput }: LogSettings): Logger {
  return pino(
    {
      level,
      base: null,
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args as [unknown, ...unknown[]]
          const sentence = typeof first === 'string' ? first : rest[0]
          const event = typeof sentence === 'string' ? eventOf(sentence) : 'unnamed'
          const facts = typeof first === 'object' && first !== null ? { event, ...first } : { event }
          method.call(this, facts, ...((typeof first === 'string' ? args : rest) as [string]))
        },
      },
    },
    destination(isJournal, write),
  )
}

const toOutput = (line: string): void => void process.stdout.write(line)

/** pino tells a stream that wants it how grave the line is that comes next. */
function destination(isJournal: boolean, write: (line: string) => void): DestinationStream {
  const stream = {
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 30,
    write(line: string) {
      // Whatever brought a CPR number there, it stands in no log.
      const safe = hideCpr(line)
      write(isJournal ? `<${priorities[stream.lastLevel] ?? 6}>${safe}` : safe)
    },
  }
  return stream
}

const events = new Map<string, string>()

/** `the disk took nothing: nobody of this turn got a number` becomes `the-disk-took-nothing`. */
export function eventOf(sentence: string): string {
  const known = events.get(sentence)
  if (known !== undefined) return known
  const [head = ''] = sentence.split(/[:;]/, 1)
  const event = head
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  events.set(sentence, event)
  return event
}
