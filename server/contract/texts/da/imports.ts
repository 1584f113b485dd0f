import type {
  CellProblem,
  ColumnRole,
  FileProblem,
  ImportKind,
  LeftOutReason,
  NoticeName,
} from '../../import-words.ts'
import type { OutsideMeasure } from '../../outside.ts'

const rows = (count: number) => (count === 1 ? '1 række' : `${count} rækker`)
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)

/** What those read who bring in the figures of other systems. */
export const imports = {
  heading: 'Tal udefra',
  lead: 'Læs tal ind fra telefonen, posten, sagerne og bookingen. Så kan de ses ved siden af besøgene.',

  kind: '1. Hvad er tallene om?',
  kinds: {
    phone: { name: 'Telefon', means: 'Opkald i hver halve time: hvor mange kom, blev besvaret og lagde på.' },
    mail: { name: 'Post', means: 'Mails og breve: hvor mange kom, og hvor mange er besvaret.' },
    'case-system': { name: 'Sager', means: 'Fra sagssystemet (ESDH), med KLE-nummer.' },
    booking: { name: 'Bookinger', means: 'Bestilte tider, og om de blev brugt.' },
  } satisfies Record<ImportKind, { name: string; means: string }>,

  file: '2. Vælg filen',
  fileMeans: 'En CSV-fil eller et regneark (.xlsx) på højst 5 MB, som den kommer fra systemet.',
  nothingYet: 'Intet gemmes, før du har set, hvad der står i den.',
  reading: 'Læser filen …',
  personal: 'Navne, CPR-numre og telefonnumre læses ikke og gemmes ikke.',

  found: '3. Se, om det er rigtigt',
  summary: (from: string, to: string, count: number, taken: number) =>
    from === to ? `${from}: ${rows(taken)}.` : `Fra ${from} til ${to}: ${days(count)}, ${rows(taken)}.`,
  nothingFound: 'Vi fandt ingen tal endnu.',
  sheet: (name: string) => `Fra arket "${name}".`,
  columns: 'Kolonnerne',
  columnsMeans: 'Ret det, vi har taget fejl af.',
  columnHead: { heading: 'Kolonne', role: 'Bruges som', example: 'For eksempel' },
  noHeading: (place: number) => `Kolonne ${place}`,
  roleOf: (heading: string) => `Hvad er ${heading}?`,
  roles: {
    none: 'Bruges ikke',
    personal: 'Om personer: læses ikke',
    date: 'Dato',
    time: 'Tid',
    'date-time': 'Dato og tid',
    subject: 'KLE-nummer eller ærinde',
    offered: 'Opkald i alt',
    answered: 'Besvarede',
    abandoned: 'Lagde på',
    'answered-in-time': 'Besvaret i tide',
    'in-time-of-answered': 'Besvaret i tide, i % af besvarede',
    'in-time-of-offered': 'Besvaret i tide, i % af alle',
    'waited-average': 'Ventetid, gennemsnit',
    'waited-total': 'Ventetid, i alt',
    'talked-average': 'Samtale, gennemsnit',
    'talked-total': 'Samtale, i alt',
    received: 'Antal modtaget',
    closed: 'Antal lukket',
    'received-on': 'Modtaget den',
    'closed-on': 'Lukket den',
    case: 'Sagens nummer: tælles én gang',
    booked: 'Bestilte tider',
    kept: 'Mødte op',
    'not-kept': 'Kom ikke',
    cancelled: 'Meldte afbud',
    'lead-average': 'Dage fra bestilling, gennemsnit',
    'booked-on': 'Bestilt den',
    status: 'Hvad der skete',
  } satisfies Record<ColumnRole, string>,
  missing: (roles: string) => `Vælg en kolonne som ${roles}.`,
  or: ' eller ',

  sums: 'Tallene i alt',
  measures: {
    offered: 'Opkald',
    answered: 'Besvarede',
    abandoned: 'Lagde på',
    'answered-in-time': 'Besvaret i tide',
    'waited-seconds': 'Timer i kø',
    'talked-seconds': 'Timers samtale',
    received: 'Modtaget',
    closed: 'Lukket',
    booked: 'Bestilte tider',
    kept: 'Mødte op',
    'not-kept': 'Kom ikke',
    cancelled: 'Meldte afbud',
    'lead-days': 'Arbejdsdage fra bestilling',
  } satisfies Record<OutsideMeasure, string>,

  notices: {
    'date-from-above': (count: number) => `${rows(count)} har ikke selv en dato. De får den, der står over.`,
    'american-dates': () => 'Datoerne er læst på amerikansk: måned før dag.',
    'whole-hours': (count: number) => `${rows(count)} er for hele timer. Der kender vi kun dagen.`,
    'more-answered-than-offered': (count: number) =>
      `I ${rows(count)} er flere besvaret, end der kom. Det kan ske, når et opkald går ind i næste halve time.`,
    'kle-from-date': (count: number) =>
      `I ${rows(count)} var KLE-nummeret blevet til en dato. Det er rettet.`,
    'errand-is-unknown': (count: number) => `I ${rows(count)} kender vi ikke ærindet. De tæller uden emne.`,
    'without-subject': (count: number) => `${rows(count)} har intet emne. De tæller med alligevel.`,
    'old-letters': () => 'Filen er gemt på en gammel måde. Vi har læst æ, ø og å.',
    'other-sheets': (count: number) =>
      count === 1
        ? 'Der er 1 ark mere i filen. Det er ikke læst.'
        : `Der er ${count} ark mere i filen. De er ikke læst.`,
  } satisfies Record<NoticeName, (count: number) => string>,

  leftOut: (count: number) => `${rows(count)} er udeladt`,
  leftOutReasons: {
    total: 'en sum af andre rækker',
    'heading-again': 'overskrifterne én gang til',
    note: 'en tekst uden tal',
    'no-figures': 'ingen tal',
    'same-case': 'sagen står der før',
  } satisfies Record<LeftOutReason, string>,
  wrong: (count: number) => `${rows(count)} skal rettes`,
  wrongMeans: 'Ret det i filen, og vælg den igen. Eller læs resten ind.',
  firstOf: (count: number) => `De første ${count}:`,
  row: (line: number, what: string) => `Linje ${line}: ${what}`,
  cell: (line: number, column: string, what: string) => `Linje ${line}, ${column}: ${what}`,
  problems: {
    'not-a-date': 'skriv en dato som 23-11-2026',
    'in-the-future': 'den dag er ikke kommet endnu',
    'too-long-ago': 'den dag er før 1990',
    'not-a-time': 'skriv en tid som 10.00 eller 10.00-10.30',
    'not-a-whole-number': 'skriv et helt tal',
    'not-a-number': 'skriv et tal eller en tid som 0:03:12',
    'not-a-share': 'skriv en andel som 85 %',
    'too-large': 'tallet er for stort',
    'kle-is-wrong': 'skriv et KLE-nummer som 23.05.10',
    'kle-is-unknown': 'den gruppe findes ikke i KLE',
    'status-is-unknown': 'skriv, om tiden blev brugt: mødt, udeblevet eller aflyst',
    'more-than-answered': 'der er flere i tide, end der er besvaret',
    'before-it-was-received': 'den er lukket, før den kom',
    'after-the-time-itself': 'den er bestilt efter sin egen tid',
  } satisfies Record<CellProblem, string>,

  same: 'Filen er læst ind før. Der er intet nyt i den.',
  replaces: (count: number, when: string) =>
    `Tallene for ${days(count)} træder i stedet for dem, der blev læst ind ${when}.`,
  read: 'Læs ind',
  readRest: (count: number) => (count === 1 ? 'Læs den ene anden ind' : `Læs de ${count} andre ind`),
  done: (taken: number, left: number) =>
    left === 0 ? `${rows(taken)} er læst ind.` : `${rows(taken)} er læst ind. ${rows(left)} er udeladt.`,
  unchanged: 'Filen var læst ind før. Intet er ændret.',

  nothingKept: 'Intet er gemt.',
  refused: {
    empty: 'Der er ingen tal i filen.',
    'no-table': 'Filen er ikke en tabel. Gem den som CSV eller .xlsx.',
    'old-excel': 'Filen er fra et gammelt Excel, eller den er låst. Gem den som .xlsx uden kode.',
    broken: 'Filen er i stykker. Hent den igen fra systemet.',
    'too-many-rows': 'Højst 100.000 rækker ad gangen. Del filen i to.',
    'unpacks-too-large': 'Filen fylder for meget, når den pakkes ud.',
    'took-too-long': 'Filen tog for lang tid at læse. Del den i to.',
    'rows-are-wrong': 'Nogle rækker skal rettes.',
    'column-is-missing': 'Der mangler en kolonne.',
    'nothing-to-count': 'Der er ingen tal i filen.',
    'too-large': 'Filen er for stor. Højst 5 MB ad gangen.',
  } satisfies Record<
    FileProblem | 'rows-are-wrong' | 'column-is-missing' | 'nothing-to-count' | 'too-large',
    string
  >,

  before: 'Det er læst ind',
  none: 'Der er ikke læst noget ind endnu.',
  loading: 'Henter …',
  failed: 'Vi kunne ikke hente listen.',
  again: 'Prøv igen',
  entry: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  entryRows: (count: number, taken: number, left: number) =>
    `${days(count)}, ${rows(taken)}${left > 0 ? `, ${left} udeladt` : ''}`,
  entryBy: (when: string, by: string) => `Læst ind ${when} af ${by}`,
  somebody: 'en, der ikke er her mere',
  replaced: 'Nyere filer har taget alle dagene.',
  partly: (count: number) => `Nyere filer har taget ${days(count)}.`,
  takeBack: 'Tag tilbage',
  takeBackOf: (what: string) => `Tag tilbage: ${what}`,
  takeBackAsk: 'Skal tallene væk igen? Tal, som de tog pladsen fra, kommer tilbage.',
  yes: 'Ja, tag dem tilbage',
  no: 'Nej, behold dem',
  takenBack: 'Tallene er væk igen.',
}

export type ImportTexts = typeof imports
