import type { PrintOutcome } from '../../hardware/devices.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** One paper: what it is for, and who asked for it. */
export interface PrintJob {
  /** A ticket's first paper has the ticket's id. */
  readonly id: string
  readonly kind: 'ticket' | 'guide' | 'course' | 'test'
  /** The ticket's id, the errand's, the printer's. */
  readonly subject: string
  /** The paper says that it is a copy. */
  readonly copy: boolean
  readonly actor: string
}

/** What became of each paper, kept from its first byte to its outcome. */
export interface PrintJobs {
  /** Keeps that the first byte goes out now; returns after the disk has it. Throws when the job has ended. */
  begin(job: PrintJob, printer: string, at: Instant): void
  /** Keeps the outcome a little later, together with others: a lost one counts as uncertain. */
  end(job: PrintJob, outcome: PrintOutcome, at: Instant): void
  /** The outcomes of a ticket's papers so far, oldest first. */
  outcomes(ticket: string): readonly PrintOutcome[]
  /** Marks what a stop has cut off as uncertain. */
  settle(at: Instant): void
  /** Keeps what is still to be kept. */
  close(): void
}

interface Ended {
  readonly job: PrintJob
  readonly outcome: PrintOutcome
  readonly at: Instant
}

/** Outcomes wait so long for others; each commit costs a wait for the disk. */
const gatherMs = 50

/** `failed` is told when outcomes could not be kept; they then count as uncertain after the next start. */
export function openPrintJobs(db: Db, failed: (error: unknown) => void): PrintJobs {
  const begin = db.prepare(
    `INSERT INTO print_job (id, kind, subject, copy, actor, printer, begun)
     VALUES ($id, $kind, $subject, $copy, $actor, $printer, $at)
     ON CONFLICT (id) DO UPDATE SET printer = excluded.printer, begun = excluded.begun WHERE outcome IS NULL`,
  )
  const end = db.prepare(
    `INSERT INTO print_job (id, kind, subject, copy, actor, outcome, ended)
     VALUES ($id, $kind, $subject, $copy, $actor, $outcome, $at)
     ON CONFLICT (id) DO UPDATE SET outcome = excluded.outcome, ended = excluded.ended WHERE outcome IS NULL`,
  )
  const outcomes = db.prepare<[string], { outcome: PrintOutcome }>(
    'SELECT outcome FROM print_job WHERE subject = ? AND outcome IS NOT NULL ORDER BY ended, id',
  )
  const cutOff = db.prepare("UPDATE print_job SET outcome = 'uncertain', ended = ? WHERE outcome IS NULL")
  const ended: Ended[] = []
  let gathering: NodeJS.Timeout | null = null
  const keepEnds = (all: readonly Ended[]): void => {
    for (const { job, outcome, at } of all) end.run({ ...columns(job), outcome, at })
  }
  const keepAll = db.transaction(keepEnds)
  /** One wait for the disk for both: somebody stands at the kiosk. */
  const keepBegin = db.transaction((all: readonly Ended[], job: PrintJob, printer: string, at: Instant) => {
    keepEnds(all)
    const { changes } = begin.run({ ...columns(job), printer, at })
    if (changes === 0) throw new Error('this paper has been printed before')
  })

  function gathered(): readonly Ended[] {
    if (gathering) clearTimeout(gathering)
    gathering = null
    return ended.splice(0)
  }

  function flush(): void {
    const all = gathered()
    if (all.length === 0) return
    try {
      keepAll.immediate(all)
    } catch (error) {
      failed(error)
    }
  }

  return {
    begin(job, printer, at) {
      const all = gathered()
      try {
        keepBegin.immediate(all, job, printer, at)
      } catch (error) {
        // What was to be kept along with it is still to be kept.
        ended.unshift(...all)
        gathering ??= setTimeout(flush, gatherMs)
        throw error
      }
    },
    end(job, outcome, at) {
      ended.push({ job, outcome, at })
      gathering ??= setTimeout(flush, gatherMs)
    },
    outcomes(ticket) {
      flush()
      return outcomes.all(ticket).map(({ outcome }) => outcome)
    },
    settle: (at) => void cutOff.run(at),
    close: flush,
  }
}

const columns = ({ copy, ...job }: PrintJob) => ({ ...job, copy: copy ? 1 : 0 })
