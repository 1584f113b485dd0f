import { type Cell, textOf } from './grid.ts'

/** Headings of columns about somebody: who called, whose case it is, or which clerk did it. */
const headings =
  /(?:^|[^a-zæøå])(?:cpr|cprnr|personnummer|navn|fornavn|efternavn|name|telefon|telefonnummer|tlf|mobil|mobilnummer|phone|caller|opkalder|fra nummer|ani|borger|citizen|kunde|customer|adresse|address|e-?mail|mailadresse|agent|agentnavn|medarbejder|sagsbehandler|ejer|owner|employee|caseworker|sagstitel|titel|title|emnetekst|bemærkning(?:er)?|note(?:r)?|notes?|kommentar(?:er)?|comments?|part(?:er)?|afsender|sender|modtager|initialer)(?:$|[^a-zæøå])/i

const cpr = /(?:^|\D)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?:\D|$)/
const email = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i
const phone = /^(?:(?:\+|00)45[ -]?)?(?:\d{8}|\d{2}(?:[ -]\d{2}){3}|\d{4}[ -]\d{4})$/

/** Whether a heading says that its column is about somebody. */
export const isPersonalHeading = (heading: string): boolean => headings.test(heading)

/** Whether a cell holds a CPR number or an address of the net, whatever its column is called. */
export const isSurelyPersonal = (cell: Cell): boolean => {
  const text = typeof cell === 'number' && Number.isInteger(cell) ? paddedCpr(cell) : textOf(cell)
  return cpr.test(text) || email.test(text)
}

/** A spreadsheet drops the zero that a CPR number of the first nine days begins with. */
const paddedCpr = (number: number): string => {
  const text = String(number)
  return text.length === 9 ? `0${text}` : text.length === 10 ? text : ''
}

/** Whether a cell of a column that nobody knows looks like a telephone number; eight digits may also be a date. */
export const looksLikePhone = (cell: Cell): boolean => {
  const text = textOf(cell)
  return phone.test(text) && !/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text)
}

const longestHeading = 60

/** A heading that can be shown: a file without headings has somebody's data in their place. */
export function shownHeading(cell: Cell | undefined): string {
  const text = textOf(cell)
  if (isSurelyPersonal(text) || looksLikePhone(text)) return '…'
  return text.length > longestHeading ? `${text.slice(0, longestHeading)}…` : text
}
