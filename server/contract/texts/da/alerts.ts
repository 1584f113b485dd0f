/** What stands in an alert by mail, around what is wrong. */
export const alerts = {
  subject: (town: string, first: string, more: number) =>
    more === 0 ? `Næste, ${town}: ${first}` : `Næste, ${town}: ${first} (og ${more} mere)`,
  begun: 'Det er gået galt:',
  still: 'Det er stadig galt:',
  well: 'Det virker igen:',
  since: (when: string) => `Siden ${when}.`,
  wellLine: (what: string, from: string, to: string) => `${what} Fra ${from} til ${to}.`,
  allWell: (what: string) => `Virker igen. ${what}`,
  where: (address: string) => `Se mere på siden Drift: ${address}`,
  test: 'Prøve af beskeder',
  testBody: 'Dette er en prøve. Beskeder om fejl i ventehallen kommer frem her.',
}

export type AlertTexts = typeof alerts
