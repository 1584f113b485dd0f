/**
 * A spreadsheet takes a cell that begins so for a formula, and would run what somebody wrote as a name.
 * Source: OWASP, CSV Injection.
 */
const beginsFormula = /^[=+\-@\t\r]/

/** A cell of a table that spreadsheets open: a formula becomes plain text, quotes and separators stay what they are. */
export function cell(text: string): string {
  const harmless = beginsFormula.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** What a cell said before it was made harmless. */
export const asWritten = (text: string): string =>
  text.startsWith("'") && beginsFormula.test(text.slice(1)) ? text.slice(1) : text
