import type { DrillStepName } from '../contract/drill-words.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** One step of a drill that was done: seen by the lobby itself, or ticked by somebody with a role. */
export interface DrillStep {
  readonly step: DrillStepName
  readonly at: Instant
  /** `seen`, or the role of whoever ticked it. */
  readonly way: string
}

export interface DrillRecord {
  readonly id: number
  readonly started: Instant
  /** Null while it goes on. */
  readonly ended: Instant | null
  readonly remark: string
  readonly steps: readonly DrillStep[]
}

/** Exercises of the house, by role and never by name. */
export interface DrillRows {
  /** The one that goes on now. */
  going(): number | null
  start(at: Instant): number
  /** Keeps the first time that a step was done. */
  done(drill: number, step: DrillStepName, at: Instant, way: string): void
  undo(drill: number, step: DrillStepName): void
  end(drill: number, at: Instant, remark: string): void
  /** The newest first. */
  list(): readonly DrillRecord[]
}

const shown = 50

export function openDrillRows(db: Db): DrillRows {
  const going = db.prepare<[], { id: number }>('SELECT id FROM drill WHERE ended IS NULL ORDER BY id DESC')
  const start = db.prepare('INSERT INTO drill (started) VALUES (?)')
  const done = db.prepare('INSERT INTO drill_step VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
  const undo = db.prepare('DELETE FROM drill_step WHERE drill = ? AND step = ?')
  const end = db.prepare('UPDATE drill SET ended = ?, remark = ? WHERE id = ? AND ended IS NULL')
  const list = db.prepare<[], Omit<DrillRecord, 'steps'>>(
    `SELECT id, started, ended, remark FROM drill ORDER BY id DESC LIMIT ${shown}`,
  )
  const steps = db.prepare<[number], DrillStep>(
    'SELECT step, at, way FROM drill_step WHERE drill = ? ORDER BY at',
  )
  return {
    going: () => going.get()?.id ?? null,
    start: (at) => Number(start.run(at).lastInsertRowid),
    done: (drill, step, at, way) => void done.run(drill, step, at, way),
    undo: (drill, step) => void undo.run(drill, step),
    end: (drill, at, remark) => void end.run(at, remark, drill),
    list: () => list.all().map((one) => ({ ...one, steps: steps.all(one.id) })),
  }
}
