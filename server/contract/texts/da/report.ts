/** What a report says to those who decide: plain words first, then the numbers. */
export const report = {
  title: (office: string, period: string) => `${office} i ${period}`,
  short: 'Kort fortalt',
  well: 'Det gik godt',
  badly: 'Det gik ikke så godt',
  changed: 'Det er nyt siden sidst',
  words: 'Ordene',
  page: (page: number, of: number) => `Side ${page} af ${of}`,
  made: (date: string) => `Lavet ${date} af køsystemet Næste. Ingen er nævnt i tallene.`,
  empty: 'Der var ingen besøg i de dage.',
  unfinished: (date: string) => `Tallene går til og med ${date}. Perioden er ikke slut.`,
  visits: (count: string, days: string, perDay: string) =>
    `Der var ${count} besøg på ${days} åbne dage. Det er ${perDay} om dagen.`,
  waits: (half: string, most: string) =>
    `Halvdelen ventede højst ${half} minutter. 4 ud af 5 ventede højst ${most} minutter.`,
  hardly: (most: string) => `Halvdelen ventede næsten ikke. 4 ud af 5 ventede højst ${most} minutter.`,
  inTime: (share: string, goal: string) => `${share} kom til inden for målet. Målet er ${goal}.`,
  settled: (share: string, goal: string) =>
    `${share} fik løst sagen, første gang de spurgte. Målet er ${goal}.`,
  left: (share: string) => `${share} gik, før de fik hjælp.`,
  fewLeft: (share: string) => `Kun ${share} gik, før de fik hjælp.`,
  returns: (share: string, reason: string) =>
    `${share} må komme igen. Det sker oftest på grund af ${reason}.`,
  reasons: {
    papers: 'papirer, der mangler',
    authority: 'en anden myndighed, der skal svare',
    system: 'et system, der ikke virkede',
    competence: 'at ingen på stedet kunne svare',
  } as Readonly<Record<string, string>>,
  errandsWell: (names: string) => `Disse ærinder nåede målet: ${names}.`,
  manyErrandsWell: (count: string, of: string) => `${count} af ${of} ærinder nåede målet.`,
  errandBadly: (name: string, share: string, goal: string) =>
    `${name}: ${share} kom til inden for målet. Målet er ${goal}.`,
  longest: (clock: string, minutes: string) =>
    `Ventetiden er længst for dem, der kommer kl. ${clock}. 4 ud af 5 venter højst ${minutes} minutter.`,
  busiest: (weekday: string, clock: string) => `Der er flest ${weekday} kl. ${clock}.`,
  more: (change: string, before: string) => `Der var ${change} flere besøg end i ${before}.`,
  fewer: (change: string, before: string) => `Der var ${change} færre besøg end i ${before}.`,
  sameVisits: (before: string) => `Der var næsten lige så mange besøg som i ${before}.`,
  longer: (now: string, then: string) =>
    `Ventetiden er vokset. 4 ud af 5 ventede højst ${now} minutter. Før var det ${then}.`,
  shorter: (now: string, then: string) =>
    `Ventetiden er kortere. 4 ud af 5 ventede højst ${now} minutter. Før var det ${then}.`,
  sameWait: (now: string) => `Ventetiden er som før: 4 ud af 5 ventede højst ${now} minutter.`,
  settledMore: (now: string, then: string) =>
    `Flere fik løst sagen første gang: ${now}. Før var det ${then}.`,
  settledLess: (now: string, then: string) =>
    `Færre fik løst sagen første gang: ${now}. Før var det ${then}.`,
  noBefore: (before: string) => `Der er ingen tal fra ${before}.`,
  key: {
    visits: 'besøg',
    wait: 'minutter: så længe ventede 4 ud af 5 højst',
    inTime: 'kom til inden for målet',
    settled: 'fik løst sagen første gang',
  },
  pictures: {
    waits: {
      heading: 'Så længe ventede folk',
      title: 'Minutter',
      label: 'Ventetiden over tid: halvdelen, 4 af 5 og 19 af 20 ventede højst så længe.',
    },
    arrivals: {
      heading: 'Så mange kom',
      title: 'Besøg pr. åben dag',
      label: 'Besøg for hver ugedag og halve time. Jo mørkere, jo flere.',
    },
    service: {
      heading: 'Så mange kom til inden for målet',
      title: 'Andel',
      label: 'Andel inden for målet for hvert ærinde. Stregen er målet.',
    },
    returns: {
      heading: 'Derfor må folk komme igen',
      title: 'Gange',
      label: 'Hvor mange gange hver grund er noteret.',
    },
    half: 'Halvdelen',
    four: '4 af 5',
    nineteen: '19 af 20',
    goal: 'Mål',
  },
  definitions: [
    'Et besøg er et nummer, fra det bliver taget, til sagen er slut.',
    'Ventetiden går, fra nummeret er taget, til det bliver kaldt. Har man en tid, regnes den først fra tiden.',
    'Målet er sat for hvert ærinde. Den, der gik efter at have ventet for længe, tæller som for sent.',
    'En sag er løst første gang, når ingen skal komme igen, sendes videre eller have en ny tid.',
    'Ærinder med under 20 besøg er ikke vist for sig selv.',
  ],
}

export type ReportTexts = typeof report
