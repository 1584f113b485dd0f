import type { Unit } from '../../insights.ts'

/** What is said in the files that leave the house, and beside the links to them. */
export const insightsOut = {
  questions: {
    reports: { name: 'Rapporter og filer', lead: 'Tallene til møder, til analyse og til alle.' },
  },
  page: {
    report: 'Rapport',
    reportMeans: 'Til politikere og ledelse: ord først, så billeder. To til fire sider som PDF.',
    period: 'Måned eller år',
    fetchReport: 'Hent rapport',
    columns: 'Alle besøg',
    columnsMeans:
      'Række for række i de dage, der er valgt ovenfor. Ingen er nævnt. Filen er Parquet, til analyse.',
    sorts: {
      visits: 'Besøg',
      contacts: 'Henvendelser uden nummer',
      elsewhere: 'Tal fra andre systemer',
      'led-on': 'Vist videre ved skærmen',
      doors: 'Talt ved døren',
    },
    open: 'Åbne data',
    openMeans: 'Til alle. Små tal er lagt sammen med andre, så ingen kan kendes.',
    published: 'De kan hentes af alle lige nu.',
    notPublished: 'De kan kun ses her. En redaktør kan åbne dem under Opsætning, Mål og regler.',
    openFailed: 'Vi kunne ikke hente de åbne data.',
    openLoading: 'Henter …',
    bi: 'Til BI-værktøjer',
    biMeans: 'IT kan skrive en kopi til Power BI og lignende. Kør denne linje på maskinen, gerne hver nat:',
  },
  /** What a file's numbers are, where a number alone would not tell it. */
  units: { seconds: 'minutter', minutes: 'minutter', share: '%' } as Partial<Record<Unit, string>>,
  about: {
    sheet: 'Om tallene',
    house: 'Sted',
    question: 'Spørgsmål',
    means: 'Hvad det viser',
    period: 'Periode',
    errands: 'Ærinder',
    all: 'Alle',
    made: 'Lavet',
    source: 'Kilde',
    sourceIs: 'Køsystemet Næste. Tallene er talt af det, der skete, og ingen er nævnt i dem.',
    days: (from: string, to: string) => (from === to ? from : `${from} til og med ${to}`),
    definitions: 'Ordene',
  },
  definitions: {
    visit: 'Et besøg er et nummer fra det bliver taget, til sagen er slut – også når det sendes videre.',
    wait: 'Ventetiden går, fra nummeret er taget, til det bliver kaldt første gang. Har man en aftalt tid, regnes den først fra tiden.',
    median: 'Halvdelen ventede kortere end medianen. P80 betyder, at 4 ud af 5 ventede kortere.',
    handling: 'Betjeningstiden går, fra man er ved skranken, til sagen er slut.',
    half: 'En halv time hedder efter sin begyndelse: 10.00 er fra 10.00 til 10.30.',
  },
  links: {
    heading: 'Tag tallene med',
    csv: 'CSV',
    csvMeans: 'til regneark og andre programmer',
    xlsx: 'Excel',
    xlsxMeans: 'med et ark om tallene',
    svg: 'Billede (SVG)',
    png: 'Billede (PNG)',
    idle: '',
    making: 'Laver filen …',
    failed: 'Filen kunne ikke laves. Prøv igen.',
    busy: 'Der laves en anden fil lige nu. Prøv igen om lidt.',
    saved: (file: string) => `${file} er hentet.`,
  },
}

export type InsightsOutTexts = typeof insightsOut
