/** What is filled in by hand on numbers that were made ahead, for a day without the machine. */
export const sheet = { date: 'Dato', called: 'Kaldt kl.', counter: 'Skranke' }

export type SheetTexts = typeof sheet
