const people = (count: number) => (count === 1 ? '1 venter' : `${count} venter`)

/** What whoever leads the day reads. */
export const lead = {
  calm: 'Alt går, som det skal',
  trouble: (count: number) => (count === 1 ? 'Én kø har brug for hjælp' : `${count} køer har brug for hjælp`),
  closed: 'Dagen er lukket',
  total: (count: number) => (count === 0 ? 'Ingen venter i huset.' : `${people(count)} i huset.`),

  alerts: 'Gør noget nu',
  slow: (name: string) => `Åbn en skranke mere til ${name}`,
  unstaffed: (name: string) => `Åbn en skranke til ${name}`,
  slowMeans: (waiting: number, expected: number) => `${people(waiting)}, ${expected} min forventet`,
  unstaffedMeans: (waiting: number, longest: number) =>
    longest < 1
      ? `${people(waiting)}, og der er ingen åben skranke`
      : `${people(waiting)}, op til ${longest} min, og der er ingen åben skranke`,
  ask: 'Bed om hjælp',
  askAt: (name: string) => `Bed om hjælp til ${name}`,
  askMeans: (count: number) => (count === 1 ? 'Spørger 1 skranke' : `Spørger ${count} skranker`),
  nobodyToAsk: 'Der er ingen skranke at spørge lige nu.',
  asked: (clock: string) => `Du spurgte kl. ${clock}.`,
  noAnswer: 'Ingen har svaret endnu.',
  yes: (who: string) => `Ja fra ${who}`,
  no: (who: string) => `Ikke nu: ${who}`,
  takeBack: 'Spørg ikke mere',

  lines: 'Køer',
  line: 'Kø',
  waiting: 'Venter',
  longest: 'Længst',
  expected: 'Forventet',
  today: 'I dag',
  counters: 'Skranker',
  minutes: (count: number) => `${count} min`,
  stands: { late: 'Over målet', soon: 'Tæt på målet', well: 'Fint' },
  target: (minutes: number, share: number) => `Mål: ${share} % inden ${minutes} min`,
  share: (percent: number) => `${percent} %`,
  shareMeans: (within: number, counted: number, minutes: number) =>
    `${within} af ${counted} kom til inden ${minutes} min`,
  noShare: 'Ingen endnu',
  noCounter: 'Ingen',

  people: 'Hvem er hvor',
  state: { closed: 'Lukket', open: 'Åben', paused: 'Pause' },
  free: 'Ledig',
  with: (number: string) => `Betjener ${number}`,
  paused: (minutes: number) => (minutes < 1 ? 'Pause lige nu' : `Pause i ${minutes} min`),
  also: (names: string) => `Tager også ${names}`,

  honesty: 'Ventetider, vi har lovet',
  honestyNobody: 'Vi kan først sige det, når nogen er blevet kaldt.',
  honestyWithin: (percent: number) =>
    `De sidste 30 dage blev ${percent} % kaldt inden for den længste tid, de fik at vide. Målet er 80 %.`,
  honestyError: (minutes: string) => `I gennemsnit ramte vi ${minutes} min ved siden af.`,
  honestyCount: (people: number) => `Det bygger på ${people} ${people === 1 ? 'nummer' : 'numre'}.`,
  honestyFailed: 'Vi kan ikke se, om ventetiderne holdt. Prøv igen om lidt.',
}

export type LeadTexts = typeof lead
