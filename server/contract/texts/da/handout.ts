/** What stands on paper that is no ticket: guides, places on a course, test pages. */
export const handout = {
  bring: 'Tag dette med',
  come: (office: string, address: string) => `Kom til ${office}, ${address}.`,
  openUntil: (time: string) => `Åbent i dag til kl.\u00a0${time}.`,
  opens: (when: string) => `Åbner ${when}.`,

  where: (place: string) => `Sted: ${place}`,
  remember: (what: string) => `Husk: ${what}`,
  /** On a guide's page: leads to the same for a desk printer. */
  sheet: 'Print på A4',
  show: 'Vis dette papir, når du kommer.',
  /** Stands over the number of a seat on a course. */
  seat: 'Din plads',
  cancel: (phone: string, code: string) => `Kan du ikke komme? Ring på ${phone}, og sig koden ${code}.`,

  /** On a test page: it holds letters that only this language has. */
  sentence: 'Rødgrød med fløde på en ærlig ø. ÆØÅ',
}

export type HandoutTexts = typeof handout
