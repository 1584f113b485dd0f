/** What anybody reads who takes the open data. */
export const openDataTexts = {
  title: 'Besøg og ventetid i borgerservice',
  means:
    'Hvor mange der kommer, hvornår de kommer, og hvor længe de venter. Ingen er nævnt, og små tal er lagt sammen med andre.',
  licence: 'CC BY 4.0. Brug tallene frit, og skriv, hvor de er fra.',
  rule: 'Ingen tal fra 1 til 4 er med. Små grupper står samlet som “andre”. En måned med under 20 besøg er ikke med. Ventetid er kun med, hvor mindst 20 har ventet. Måneder og år er kun med, når de er slut.',
  tables: {
    'open-visits-by-month-and-errand': [
      'Besøg pr. måned og ærinde',
      'Et besøg tæller med det ærinde, det begyndte med.',
    ],
    'open-visits-by-weekday-and-half-hour': [
      'Besøg pr. år, ugedag og tid',
      'Tiden er, da nummeret blev taget. Halve timer med få besøg står samlet. En række uden dag er de dage, hvor næsten ingen kom.',
    ],
    'open-contacts-by-month-and-channel': [
      'Henvendelser pr. måned og vej',
      'Besøg med nummer, og de henvendelser, der er noteret uden. En tom celle er under 5.',
    ],
    'open-waits-by-month': [
      'Ventetid pr. måned',
      'Fra nummeret er taget, til det bliver kaldt. I hele minutter.',
    ],
    'open-waits-by-year-and-errand': ['Ventetid pr. år og ærinde', 'Som ovenfor, for hvert ærinde.'],
  } as Readonly<Record<string, readonly [string, string]>>,
  columns: {
    month: ['Måned', 'Månedens første dag.'],
    year: ['År', 'Kalenderår.'],
    weekday: ['Ugedag', 'Mandag til søndag.'],
    from: ['Fra', 'Klokkeslæt, med.'],
    until: ['Til', 'Klokkeslæt, ikke med.'],
    errand: ['Ærinde', 'Det, man kom for.'],
    channel: ['Vej', 'Hvordan man henvendte sig.'],
    visits: ['Besøg', 'Antal besøg.'],
    contacts: ['Henvendelser', 'Antal henvendelser; tom er under 5.'],
    p50: ['Halvdelen højst', 'Minutter, som halvdelen ventede højst.'],
    p80: ['4 af 5 højst', 'Minutter, som 4 ud af 5 ventede højst.'],
  } as Readonly<Record<string, readonly [string, string]>>,
  words: {
    others: 'Andre ærinder, samlet',
    visit: 'Besøg med nummer',
    'on-the-spot': 'Receptionen',
    phone: 'Telefon',
    mail: 'På skrift',
  } as Readonly<Record<string, string>>,
}

export type OpenDataTexts = typeof openDataTexts
