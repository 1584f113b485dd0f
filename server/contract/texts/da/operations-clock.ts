import type { ClockFault } from '../../clock-faults.ts'

/** What time it is, where the machine's clock is not believed. */
export const operationsClock = {
  heading: 'Hvad er klokken?',
  faults: {
    'behind-the-log': 'Maskinens ur er bagud. Her er sket noget senere, end uret viser.',
    'far-ahead': 'Maskinens ur er langt foran det sidste, der skete her.',
    'before-the-program': 'Maskinens ur viser en tid, før programmet blev lavet.',
    'stepped-forward': 'Maskinens ur sprang frem, mens lobbyen kørte.',
    'stepped-back': 'Maskinens ur sprang tilbage, mens lobbyen kørte.',
  } satisfies Record<ClockFault, string>,
  machine: 'Maskinens ur viser',
  lobby: 'Lobbyen går efter',
  screen: 'Skærmen her viser',
  since: 'I tvivl siden',
  askLead: 'En leder kan sige her på siden, hvad klokken er.',
  right: { machine: 'Maskinens ur er rigtigt', lobby: 'Lobbyens tid er rigtig' },
  other: 'En anden tid er rigtig',
  date: 'Dato',
  time: 'Klokken',
  setOther: 'Stil uret',
  sameDay: (when: string) => `Uret bliver stillet til ${when}, og alle, der venter, beholder deres ventetid.`,
  otherDay: (when: string) => `Dagen skifter til ${when}, og alle, der venter, beholder deres ventetid.`,
  goesOn: 'Lobbyen går videre som nu og bruger ikke maskinens ur, før det er stillet.',
  writeTime: 'Skriv dato og klokkeslæt, så ser du her, hvad der sker.',
  done: (when: string) => `Klokken er ${when}.`,
  problems: {
    'clock-is-right': 'Uret er stillet i forvejen.',
    'not-kept': 'Det kunne ikke gemmes, og intet er sket. Prøv igen.',
    failed: 'Vi ved ikke, om uret blev stillet. Prøv igen.',
  },
  leadSays: 'Vi er ikke sikre på, hvad klokken er.',
  leadMore: 'Sig, hvad den er',
}

export type OperationsClockTexts = typeof operationsClock
