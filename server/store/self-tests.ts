import type { SelfTest } from '../contract/self-test.ts'
import type { Db } from './database.ts'

/** What the tests before opening found. */
export interface SelfTests {
  keep(test: SelfTest): void
  last(): SelfTest | null
}

type Row = Omit<SelfTest, 'tested'> & { readonly found: string }

/** Some months of days. */
const kept = 100

export function openSelfTests(db: Db): SelfTests {
  const put = db.prepare('INSERT OR REPLACE INTO self_test VALUES (?, ?, ?, ?)')
  const forget = db.prepare(
    `DELETE FROM self_test WHERE at NOT IN (SELECT at FROM self_test ORDER BY at DESC LIMIT ${kept})`,
  )
  const last = db.prepare<[], Row>('SELECT at, ended, actor, found FROM self_test ORDER BY at DESC LIMIT 1')
  return {
    keep: ({ at, ended, actor, tested }) => {
      put.run(at, ended, actor, JSON.stringify(tested))
      forget.run()
    },
    last: () => {
      const row = last.get()
      if (!row) return null
      const { found, ...test } = row
      return { ...test, tested: JSON.parse(found) }
    },
  }
}
