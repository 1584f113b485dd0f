import type { AlertTexts } from '../da/alerts.ts'

export const alerts = {
  subject: (town: string, first: string, more: number) =>
    more === 0 ? `Næste, ${town}: ${first}` : `Næste, ${town}: ${first} (and ${more} more)`,
  begun: 'This went wrong:',
  still: 'This is still wrong:',
  well: 'This works again:',
  since: (when: string) => `Since ${when}.`,
  wellLine: (what: string, from: string, to: string) => `${what} From ${from} to ${to}.`,
  allWell: (what: string) => `Works again. ${what}`,
  where: (address: string) => `See more on the page Operations: ${address}`,
  test: 'Test of alerts',
  testBody: 'This is a test. Alerts about the lobby arrive here.',
} satisfies AlertTexts
