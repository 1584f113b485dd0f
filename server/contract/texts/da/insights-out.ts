import type { Unit } from '../../insights.ts'

/** What is said in the files that leave the house, and beside the links to them. */
export const insightsOut = {
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
