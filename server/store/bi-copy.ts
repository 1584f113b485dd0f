import { chmodSync } from 'node:fs'
import { openFile } from './database.ts'

/** The views that other programs read, under names that stay. */
export const biViews = ['bi_visit', 'bi_contact', 'bi_day'] as const
export type BiView = (typeof biViews)[number]

/**
 * Copies what the views say, and nothing else, into a new database: a tool that reads it sees no password, no secret
 * and nobody's name. The lobby may run meanwhile. Tells how many rows of each there are.
 */
export function copyForBi(lobby: string, to: string): Readonly<Record<BiView, number>> {
  const copy = openFile(to)
  chmodSync(to, 0o600)
  copy.prepare('ATTACH ? AS lobby').run(lobby)
  const rows = copy
    .transaction(() => {
      for (const view of biViews) {
        copy.exec(
          `DROP TABLE IF EXISTS main.${view}; CREATE TABLE main.${view} AS SELECT * FROM lobby.${view}`,
        )
        copy.exec(`CREATE INDEX main.${view}_by_day ON ${view} (day)`)
      }
      return biViews.map((view) => [view, countIn(copy, view)] as const)
    })
    .immediate()
  copy.exec('DETACH lobby')
  copy.close()
  return Object.fromEntries(rows) as Record<BiView, number>
}

const countIn = (db: ReturnType<typeof openFile>, view: BiView): number =>
  db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM main.${view}`).get()?.n ?? 0
