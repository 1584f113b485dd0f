import type { OutsideChannel } from './outside.ts'

/** What a file may hold: figures of one of the other channels. */
export type ImportKind = OutsideChannel

/** What a column may be taken for; averages and shares are of the answered calls, unless they say otherwise. */
export const columnRoles = [
  'none',
  'personal',
  'date',
  'time',
  'date-time',
  'subject',
  'offered',
  'answered',
  'abandoned',
  'answered-in-time',
  'in-time-of-answered',
  'in-time-of-offered',
  'waited-average',
  'waited-total',
  'talked-average',
  'talked-total',
  'received',
  'closed',
  'received-on',
  'closed-on',
  'case',
  'booked',
  'kept',
  'not-kept',
  'cancelled',
  'lead-average',
  'booked-on',
  'status',
] as const
export type ColumnRole = (typeof columnRoles)[number]

const calls = [
  'offered',
  'answered',
  'abandoned',
  'answered-in-time',
  'in-time-of-answered',
  'in-time-of-offered',
  'waited-average',
  'waited-total',
  'talked-average',
  'talked-total',
] as const
const cases = ['date', 'received', 'closed', 'received-on', 'closed-on', 'case', 'subject'] as const
const when = ['date-time', 'date', 'time'] as const

/** The roles that a file of each kind has, in the order in which they are offered. */
export const rolesOf: Readonly<Record<ImportKind, readonly ColumnRole[]>> = {
  phone: [...when, ...calls, 'subject'],
  mail: cases,
  'case-system': cases,
  booking: [
    ...when,
    'booked',
    'kept',
    'not-kept',
    'cancelled',
    'lead-average',
    'booked-on',
    'status',
    'subject',
  ],
}

/** What is wrong with a cell; what the cell says is never told, since it may be about somebody. */
export const cellProblems = [
  'not-a-date',
  'in-the-future',
  'too-long-ago',
  'not-a-time',
  'not-a-whole-number',
  'not-a-number',
  'not-a-share',
  'too-large',
  'kle-is-wrong',
  'kle-is-unknown',
  'status-is-unknown',
  'more-than-answered',
  'before-it-was-received',
  'after-the-time-itself',
] as const
export type CellProblem = (typeof cellProblems)[number]

/** Why a row was left out without being wrong. */
export const leftOutReasons = ['total', 'heading-again', 'note', 'no-figures', 'same-case'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** What was understood in a way that the reader may want to check. */
export const noticeNames = [
  'date-from-above',
  'american-dates',
  'whole-hours',
  'more-answered-than-offered',
  'kle-from-date',
  'errand-is-unknown',
  'without-subject',
  'old-letters',
  'other-sheets',
] as const
export type NoticeName = (typeof noticeNames)[number]

/** Why nothing could be read at all. */
export const fileProblems = [
  'empty',
  'no-table',
  'old-excel',
  'broken',
  'too-many-rows',
  'unpacks-too-large',
  'took-too-long',
] as const
export type FileProblem = (typeof fileProblems)[number]
