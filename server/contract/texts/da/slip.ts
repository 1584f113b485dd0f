/** What stands on a ticket. A space that must not break a line is written as \u00a0. */
export const slip = {
  locale: 'da-DK',
  wait: (low: number, high: number) =>
    low === high
      ? `Ventetid: cirka ${high}\u00a0${high === 1 ? 'minut' : 'minutter'}`
      : `Ventetid: cirka ${low}–${high}\u00a0minutter`,
  /** The wait's sentence where the median is 0 minutes. */
  noWait: 'Næsten ingen ventetid',
  next: 'Hold øje med tavlen. Vi kalder dit\u00a0nummer.',
  copy: 'Kopi. Dit nummer er det samme.',
  scan: 'Følg din plads på telefonen',
  /** Beside the code, for who comes back later. */
  back: 'Hold koden under læseren, når du er tilbage',
}

export type SlipTexts = typeof slip
