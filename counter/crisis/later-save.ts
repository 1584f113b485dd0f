import { signal } from '@preact/signals'
import { laterFields } from '../../server/contract/later-words.ts'
import { isRecord, server } from '../api.ts'
import { sessionEnded } from '../session.ts'
import { clearRows, day, isExact, written } from './sheet.ts'
import { t } from './texts.ts'

/** What is told of a sheet that was handed in. */
export interface Saved {
  readonly text: string
  readonly refused: boolean
}

/** A sheet is being handed in: nothing is written into it meanwhile, since the form is empty afterwards. */
export const saving = signal(false)

/** Hands in all rows at once; the form is empty again only when they are kept. */
export async function saveSheet(drill: boolean): Promise<Saved> {
  saving.value = true
  try {
    return await handIn({ day: day.value, exact: isExact.value, drill, rows: [...written.value] })
  } finally {
    saving.value = false
  }
}

type Sheet = Parameters<typeof server.crisis.sheets.$post>[0]['json']

async function handIn(json: Sheet): Promise<Saved> {
  const { later } = t.value
  try {
    const reply = await server.crisis.sheets.$post({ json })
    const body: unknown = await reply.json()
    if (!reply.ok) {
      if (reply.status === 401) sessionEnded()
      return { text: sentenceOf(body) ?? later.notSaved, refused: true }
    }
    const isSame = isRecord(body) && body.same === true
    clearRows()
    return { text: isSame ? later.same : later.saved(json.rows.length), refused: false }
  } catch {
    return { text: later.notSaved, refused: true }
  }
}

/** What the server says no to, in the reader's words: `rows.3.number`, and that it is taken. */
function sentenceOf(body: unknown): string | null {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {}
  const { later } = t.value
  if (error.field === 'day') return later.dayWrong
  const [, row = '', named = ''] = /^rows\.(\d+)\.(\w+)$/.exec(String(error.field)) ?? []
  const field = laterFields.find((one) => one === named)
  if (!field) return null
  const problem = error.name === 'number-is-taken' ? later.problems.taken : later.problems.unknown
  return later.wrong(Number(row) + 1, later.fields[field].toLowerCase(), problem)
}
