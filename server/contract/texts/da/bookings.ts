import type { CalendarAnswer, RowFault, TableRefused } from '../../booking-table.ts'

const times = (count: number) => (count === 1 ? '1 tid' : `${count} tider`)
const rows = (count: number) => (count === 1 ? '1 række' : `${count} rækker`)

/** What staff read who hand in booked times. */
export const bookings = {
  heading: 'Bestilte tider',
  lead: 'Navne ses kun af personalet, og de slettes samme nat.',

  table: 'Læs tider fra en fil',
  tableMeans: 'En CSV-fil med kolonnerne ærinde og tid. Kode og navn kan også være med.',
  example: 'Sådan kan den se ud:',
  file: 'Vælg en fil',
  replace: 'Fjern tider på de samme dage, som ikke er i filen',
  replaceMeans: 'Den, der allerede er kommet, bliver stående.',
  send: 'Læs filen',
  noFile: 'Vælg en fil først.',
  kept: (count: number) => `${times(count)} er læst.`,
  takenOut: (count: number) => `${times(count)} er fjernet.`,
  nothingKept: 'Intet er gemt.',
  good: (count: number) => (count === 0 ? 'Ingen rækker kan læses.' : `${rows(count)} kan læses.`),
  bad: (count: number) => (count === 1 ? '1 række skal rettes:' : `${count} rækker skal rettes:`),
  badShown: 'De første rækker, der skal rettes:',
  row: (line: number, field: string, what: string) => `Linje ${line}, ${field}: ${what}`,
  fields: { code: 'kode', errand: 'ærinde', time: 'tid', name: 'navn' },
  problems: {
    'not-a-code': 'skriv seks tal, som 482913.',
    'code-twice': 'koden står to gange.',
    'errand-is-unknown': 'det ærinde kender vi ikke.',
    'not-a-time': 'skriv tiden som 23-11-2026 10.00.',
    'too-long': 'højst 120 bogstaver.',
  } satisfies Record<RowFault['problem'], string>,
  skip: (count: number) => (count === 1 ? 'Gem den ene alligevel' : `Gem de ${count} alligevel`),
  fileProblems: {
    'not-utf8':
      'Filen er gemt på en gammel måde, så æ, ø og å går i stykker. Gem den i Excel som "CSV UTF-8".',
    empty: 'Der er ingen rækker i filen.',
    'too-many': 'Højst 5000 rækker ad gangen. Del filen i to.',
    'column-is-missing':
      'Filen mangler en kolonne. Der skal være en, der hedder ærinde, og en, der hedder tid.',
    broken: 'Et anførselstegn i filen er ikke lukket.',
    'rows-are-wrong': 'Nogle rækker skal rettes.',
    'too-large': 'Filen er for stor. Højst 1 MB ad gangen.',
  } satisfies Record<TableRefused['error']['name'] | 'too-large', string>,

  day: 'Hent en dags tider',
  dayMeans: 'Med koder og navne, til et regneark.',
  date: 'Dato',
  download: 'Hent',

  calendar: 'Kalenderen',
  noCalendar: 'Der er ikke valgt en kalender. Den, der passer maskinen, kan gøre det.',
  from: (host: string, minutes: number) =>
    minutes === 1 ? `Hentes fra ${host} hvert minut.` : `Hentes fra ${host} hvert ${minutes}. minut.`,
  lastSuccess: (when: string) => `Sidst hentet ${when}.`,
  neverFetched: 'Den er ikke hentet endnu.',
  ahead: (count: number) => (count === 1 ? '1 tid de næste 14 dage.' : `${count} tider de næste 14 dage.`),
  failed: (when: string) => `Det gik galt ${when}`,
  stays: 'De tider, der er læst før, bliver stående.',
  calendarProblems: {
    unreachable: 'Ingen svarer på adressen.',
    'too-slow': 'Kalenderen svarede for langsomt.',
    'too-large': 'Kalenderen fylder for meget.',
    refused: 'Kalenderen ville ikke svare. Er adgangen udløbet?',
    'no-calendar': 'Det, der kom, er ikke en kalender.',
    'not-kept': 'Tiderne kunne ikke gemmes. Vi prøver igen.',
  } satisfies Record<NonNullable<CalendarAnswer['problem']>['name'], string>,
  withoutErrand: (count: number) =>
    count === 1 ? '1 tid har et ærinde, vi ikke kender:' : `${count} tider har et ærinde, vi ikke kender:`,
  unreadable: (count: number) =>
    count === 1 ? '1 aftale kan ikke læses.' : `${count} aftaler kan ikke læses.`,
  fetchNow: 'Hent nu',
  fetched: 'Kalenderen er hentet.',
}

export type BookingTexts = typeof bookings
