import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../server/store/open.ts'
import { openPrintJobs, type PrintJob } from '../../server/store/print-jobs.ts'
import { temporaryFolder } from '../temporary.ts'

const first: PrintJob = { id: 't1', kind: 'ticket', subject: 't1', copy: false, actor: 'kiosk' }
const again: PrintJob = { ...first, id: 'c1', copy: true, actor: 'staff:1' }

function jobs() {
  const db = openDatabase(temporaryFolder())
  const kept = openPrintJobs(db, (error) => {
    throw error
  })
  onTestFinished(() => {
    kept.close()
    db.close()
  })
  return kept
}

test("a ticket's papers are remembered in their order", () => {
  const kept = jobs()
  kept.begin(first, 'kiosk', 1)
  kept.end(first, 'uncertain', 2)
  kept.begin(again, 'kiosk', 3)
  kept.end(again, 'printed', 4)
  expect(kept.outcomes('t1')).toEqual(['uncertain', 'printed'])
})

test('a paper that has ended cannot begin again, and keeps the outcome that it had', () => {
  const kept = jobs()
  kept.begin(first, 'kiosk', 1)
  kept.end(first, 'printed', 2)
  expect(() => kept.begin(first, 'kiosk', 3)).toThrow('printed before')
  kept.end(first, 'unreachable', 4)
  expect(kept.outcomes('t1')).toEqual(['printed'])
})

test('a paper may go over to the second printer as long as nothing is known of it', () => {
  const kept = jobs()
  kept.begin(first, 'kiosk', 1)
  kept.begin(first, 'spare', 2)
  kept.end(first, 'printed', 3)
  expect(kept.outcomes('t1')).toEqual(['printed'])
})

test('what a stop cuts off is uncertain', () => {
  const kept = jobs()
  kept.begin(first, 'kiosk', 1)
  kept.settle(2)
  expect(kept.outcomes('t1')).toEqual(['uncertain'])
})
