import { signal } from '@preact/signals'
import type { CourseDate, Seat } from '../../server/contract/course.ts'
import { answerOf, isRecord, papers, presses } from '../api.ts'
import { tell } from '../press.ts'
import { print } from '../print.ts'
import { surely } from '../surely.ts'
import { deed, forgetKeys, keyFor } from './deed.ts'
import { spoken } from './enquiry.ts'
import { t } from './texts.ts'

/** The seat that was just given, until its paper is handed over. */
export const seat = signal<Seat | null>(null)

export async function takeSeat({ course, date }: CourseDate): Promise<void> {
  const json = { course, date, language: spoken.value }
  const answer = await deed(`seat-${course}-${date}`, () =>
    surely((options) => presses.courses.seats.$post({ json }, options), keyFor(json)),
  )
  if (!answer?.ok || !isRecord(answer.body)) return
  forgetKeys()
  const { seat: number, code } = answer.body
  seat.value = { course, date, seat: Number(number), code: String(code) }
  void printSeat()
}

export async function printSeat(): Promise<void> {
  const held = seat.value
  if (!held) return
  const json = { language: spoken.value }
  await print({
    button: 'print-seat',
    spot: 'reception',
    what: t.value.courses.what,
    ask: () => answerOf(papers.courses.seats[':code'].print.$post({ param: { code: held.code }, json })),
  })
}

/** Makes a seat free by the code on its paper; true when it is. */
export async function giveBack(code: string): Promise<boolean> {
  const answer = await deed('give-back', () =>
    surely((options) => presses.courses.seats[':code']['give-back'].$post({ param: { code } }, options)),
  )
  if (!answer?.ok || !isRecord(answer.body)) return false
  tell('reception', t.value.courses.givenBack(Number(answer.body.seat)), false)
  return true
}
