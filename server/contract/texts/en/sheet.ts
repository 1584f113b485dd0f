import type { SheetTexts } from '../da/sheet.ts'

export const sheet = { date: 'Date', called: 'Called at', counter: 'Counter' } satisfies SheetTexts
