import type { CrisisKind } from '../../../queue/words.ts'

/** What stands above every staff page while a crisis notice stands, or is asked for. */
export const crisisBar = {
  label: 'Krisebesked',
  kinds: {
    closed: 'Vi har lukket',
    evacuate: 'Gå ud nu',
    library: 'Gå til biblioteket',
    'system-down': 'Systemet virker ikke',
    own: 'Egen besked',
  } satisfies Record<CrisisKind, string>,
  stands: (what: string) => `På alle skærme nu: ${what}`,
  drill: 'Øvelse',
  toPage: 'Tag den ned',
  asksRaise: (who: string, what: string) => `${who} vil vise ${what} på alle skærme. Bekræft?`,
  asksWithdraw: (who: string, what: string) => `${who} vil tage ${what} ned. Bekræft?`,
  confirm: 'Bekræft',
  no: 'Nej',
  waits: (what: string) => `Venter på, at en anden bekræfter: ${what}. Det gælder i to minutter.`,
  takeBack: 'Fortryd',
}
export type CrisisBarTexts = typeof crisisBar
