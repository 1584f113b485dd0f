/** The dates of the last so many days in the lobby's time zone, today included. */
export function lastDays(
  timeZone: string,
  now: number,
  days: number,
): { readonly from: string; readonly to: string } {
  const date = (at: number) => new Date(at).toLocaleDateString('sv-SE', { timeZone })
  const to = date(now)
  const noon = Date.parse(`${to}T12:00Z`)
  return { from: new Date(noon - (days - 1) * 86_400_000).toISOString().slice(0, 10), to }
}
