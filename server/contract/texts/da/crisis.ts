import type { CrisisKind } from '../../../queue/words.ts'

/** What one notice says: the first words large, and what to do. */
export interface CrisisText {
  readonly title: string
  readonly text: string
}
export type CrisisTexts = Readonly<Record<CrisisKind, CrisisText>> & { readonly drill: string }

/** What stands on every screen when something is wrong. */
export const crisis: CrisisTexts = {
  closed: {
    title: 'Vi har lukket',
    text: 'Vi kan ikke hjælpe flere her i dag. Se kommunens hjemmeside, eller ring til os.',
  },
  evacuate: {
    title: 'Gå ud nu',
    text: 'Forlad bygningen med det samme. Brug trappen, ikke elevatoren. Hjælp hinanden ud.',
  },
  library: {
    title: 'Gå til biblioteket',
    text: 'I dag hjælper vi dig på biblioteket i stedet. Spørg os om vej.',
  },
  'system-down': {
    title: 'Systemet virker ikke',
    text: 'Skærmen giver ingen numre nu. Bliv her. Vi deler numre ud på papir.',
  },
  own: { title: 'Vigtig besked', text: 'Spørg os, hvis du er i tvivl.' },
  drill: 'Øvelse',
}
