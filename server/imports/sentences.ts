import type { CellProblem, ColumnRole, FileProblem } from '../contract/import-words.ts'
import type { ImportReading, ImportRefused } from '../contract/imports.ts'

const fileSentences: Readonly<Record<FileProblem, string>> = {
  empty: 'file: there are no rows under the headings.',
  'no-table': 'file: it must be a CSV or an Excel workbook (.xlsx).',
  'old-excel': 'file: it is of an old Excel, or locked with a password: save it as an open .xlsx.',
  broken: 'file: it is broken; in a CSV a quote may be open.',
  'too-many-rows': 'file: at most 100000 rows.',
  'unpacks-too-large': 'file: it unpacks to more than 80 MB, or is broken.',
  'took-too-long': 'file: it took too long to read.',
}

const cellSentences: Readonly<Record<CellProblem, string>> = {
  'not-a-date': 'it must be a date as 23-11-2026 or 2026-11-23',
  'in-the-future': 'the date is still to come',
  'too-long-ago': 'the date is before 1990',
  'not-a-time': 'it must be a time as 10:00 or 10:00-10:30',
  'not-a-whole-number': 'it must be a whole number',
  'not-a-number': 'it must be a number, or a time as 0:03:12',
  'not-a-share': 'it must be a share as 85 %',
  'too-large': 'the number is too large',
  'kle-is-wrong': 'it must be a KLE number as 23.05.10',
  'kle-is-unknown': 'KLE has no such main group',
  'status-is-unknown': 'it must say whether the time was kept, as "fremmødt", "udeblevet" or "aflyst"',
  'more-than-answered': 'more were answered in time than were answered',
  'before-it-was-received': 'it was closed before it was received',
  'after-the-time-itself': 'it was booked after its own time',
}

const namesOf = (group: readonly ColumnRole[]) => group.map((role) => `"${role}"`).join(' or ')

/** Why nothing could be read. */
export const refusedFile = (problem: FileProblem): ImportRefused => ({
  error: { name: problem, message: fileSentences[problem], field: 'file' },
  reading: null,
})

/** Why a file that was read is not kept; null where nothing stands in the way. */
export function refusal(reading: ImportReading, skip: boolean): ImportRefused | null {
  const refused = (error: ImportRefused['error']): ImportRefused => ({ error, reading })
  const [group] = reading.missing
  if (group)
    return refused({
      name: 'column-is-missing',
      message: `columns: none is ${namesOf(group)}.`,
      field: 'columns',
    })
  const [first] = reading.faults
  if (first && !skip)
    return refused({
      name: 'rows-are-wrong',
      message: `line ${first.line}, ${first.column || 'a column without heading'}: ${cellSentences[first.problem]}.`,
      field: first.column || 'file',
    })
  if (reading.days > 0) return null
  return refused({ name: 'nothing-to-count', message: 'file: there are no figures in it.', field: 'file' })
}
