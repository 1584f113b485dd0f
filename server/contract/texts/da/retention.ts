import type { KeptName, Leaving } from '../../kept.ts'

/** What the data protection officer reads: what is kept how long. */
export const retention = {
  heading: 'Hvad gemmes hvor længe',
  lead: 'Alt, der kan fortælle om en borger eller en medarbejder, har en dato. Når den er nået, slettes det om natten. Tallene bliver, og ingen står i dem.',
  loading: 'Henter …',
  failed: 'Vi kunne ikke hente listen.',
  again: 'Prøv igen',
  columns: { what: 'Hvad og hvorfor', long: 'Hvor længe', rows: 'Antal nu', from: 'Ældste' },
  days: (days: number) => (days === 0 ? 'Til natten efter' : `${days} dage`),
  stays: 'Bliver',
  ours: 'Dagene kan ændres under Opsætning, Mål og regler. I kopier af databasen lever det slettede videre lidt endnu. Siden Drift siger hvor længe.',
  nothing: 'Intet',
  night: 'Sidste nat',
  noNight: 'Der har ikke været en nat endnu. Den første kommer et halvt minut efter start.',
  ran: (when: string) => `Kørte ${when}.`,
  removedNothing: 'Intet var forældet.',
  removed: (rows: string, what: string) => `${rows} ${what}`,
  sheets: (days: string) => `Dage, der fik deres tal gjort op: ${days}.`,
  deleted: 'Slettet:',
  names: {
    facts: ['Loggen', 'Hvert tryk med tid og hvem. Viser, hvad der skete, og kan genskabe alt andet.'],
    visits: ['Besøg', 'Nummer, ærinde, skranke og tider. Heraf lærer huset, hvor lang tid ærinder tager.'],
    contacts: [
      'Henvendelser uden nummer',
      'Telefon, post, reception og hjælp til det digitale, med hvem der skrev dem op.',
    ],
    papers: ['Udskrifter', 'Hvilket papir der kom ud af hvilken printer. Bruges til at finde fejl.'],
    seats: ['Pladser på kurser', 'Plads og kode. Ingen navne. Tælles fra kursets dato.'],
    announcements: [
      'Lovede ventetider',
      'Hvad folk fik at vide om ventetiden. Holdes op mod, hvad der skete.',
    ],
    notes: ['Ønsker og svar', 'Hvad en borger fortalte, før de kom til skranken. Kun antallet bliver.'],
    'booking-names': ['Navne på bookede tider', 'Så skranken kan sige navnet, når tiden er inde.'],
    bookings: ['Bookede tider', 'Tid, ærinde og kode, uden navn efter den første nat.'],
    presses: ['Tryk på vej', 'Så et tryk på en dårlig linje kun gælder én gang.'],
    audit: ['Hvem gjorde hvad', 'Logning af adgang og ændringer. Kan ikke rettes og ikke slettes før tid.'],
    figures: [
      'Dagens tal',
      'Hvert trin af hvert besøg uden nummer, navn eller medarbejder. Bruges til statistik.',
    ],
    counts: ['Optællinger', 'Folk gennem døren, behov og visninger på standeren. Kun antal.'],
  } satisfies Record<KeptName, readonly [string, string]>,
  rows: {
    facts: 'linjer i loggen',
    visits: 'trin af besøg',
    contacts: 'henvendelser',
    papers: 'udskrifter',
    seats: 'pladser',
    announcements: 'lovede ventetider',
  } satisfies Record<Leaving, string>,
}
