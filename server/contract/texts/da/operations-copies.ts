import type { CopyFault, CopyKind, ProofFault } from '../../copies.ts'

/** Where the copies of the database are, for staff. */
export const operationsCopies = {
  heading: 'Kopier af databasen',
  lead: 'Alt, hvad der sker her, ligger også et andet sted inden for et sekund.',
  none: 'Der er ikke valgt et sted til kopier. Går maskinen i stykker, er dagen væk. It vælger stedet med COPY_TO.',
  loading: 'Henter …',
  failed: 'Vi kunne ikke se efter kopierne.',
  again: 'Prøv igen',
  kinds: {
    folder: 'Mappe',
    disk: 'Disk',
    ssh: 'Anden maskine',
    s3: 'Lager på nettet',
  } satisfies Record<CopyKind, string>,
  current: 'Følger med',
  starting: 'Den første kopi er på vej',
  behind: (seconds: number) =>
    seconds < 120 ? `${seconds} sekunder bagud` : `${Math.round(seconds / 60)} minutter bagud`,
  away: (when: string) => `Ingen kopi siden ${when}`,
  faults: {
    'not-there': 'Mappen eller disken er væk. Sæt disken i, eller lav mappen.',
    'same-disk': 'Stedet ligger på lobbyens egen disk. Sæt den anden disk i.',
    full: 'Der er fyldt op. Gør plads, eller gem færre dage.',
    'not-allowed': 'Lobbyen må ikke skrive der. It skal give den lov.',
    unreachable: 'Ingen svarer. Se til netværket og den anden maskine.',
    'unknown-host': 'Maskinen viser en anden nøgle, end vi kender. Ring til it, før nogen ændrer noget.',
    'not-let-in': 'Vores nøgle bliver ikke godtaget. Ring til it.',
    'too-slow': 'Svaret kommer for sent. Se til linjen og den anden maskine.',
    failed: 'Noget gik galt. Loggen siger hvad.',
  } satisfies Record<CopyFault, string>,
  proven: (when: string, until: string) => `Prøvet ${when}. Den kan gendannes, som det var ${until}.`,
  unproven: 'Ikke prøvet endnu. Det sker, så snart kopien er hel.',
  notProven: (when: string) => `Prøven ${when} gik ikke.`,
  lastProven: (until: string) => `Den nyeste kopi, der er prøvet, er fra ${until}.`,
  proofFaults: {
    'no-copy': 'Der var ingen hel kopi. Vi tager en ny.',
    damaged: 'Et stykke mangler eller er ændret. Vi tager en ny kopi.',
    unsound: 'Databasen, der kom ud, er ikke i orden. Vi tager en ny kopi.',
    behind: 'Kopien var ældre, end den skulle være. Vi tager en ny.',
    'no-room': 'Der er ikke plads på lobbyens disk til at prøve den.',
    failed: 'Noget gik galt. Loggen siger hvad.',
  } satisfies Record<ProofFault, string>,
  encrypted: 'Kopierne er krypteret.',
  open: 'Kopierne er ikke krypteret.',
  days: (days: number) =>
    `Man kan gå ${days} dage tilbage. Så længe lever slettede oplysninger også videre i kopierne.`,
  prove: 'Prøv kopierne nu',
  proving: 'Prøver kopierne … Det tager nogle minutter, og ingen venter på det.',
}
