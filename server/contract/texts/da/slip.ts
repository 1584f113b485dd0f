/** What stands on a paper ticket. */
export const slip = {
  wait: (low: number, high: number) => `Ventetid: cirka ${low}-${high} minutter`,
  next: 'Hold øje med tavlen. Vi kalder dit nummer.',
  copy: 'Kopi. Dit nummer er det samme.',
  scan: 'Følg din plads på telefonen',
}

export type SlipTexts = typeof slip
