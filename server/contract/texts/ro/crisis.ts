import type { CrisisTexts } from '../da/crisis.ts'

export const crisis = {
  closed: {
    title: 'Am închis',
    text: 'Astăzi nu mai putem ajuta pe nimeni aici. Consultați site-ul comunei sau sunați-ne.',
  },
  evacuate: {
    title: 'Ieșiți acum din clădire',
    text: 'Ieșiți imediat. Folosiți scările, nu liftul. Ajutați-vă unii pe alții.',
  },
  library: {
    title: 'Mergeți la bibliotecă',
    text: 'Astăzi vă ajutăm la bibliotecă. Întrebați-ne pe unde se merge.',
  },
  'system-down': {
    title: 'Sistemul nu funcționează',
    text: 'Ecranul nu dă numere acum. Rămâneți aici. Împărțim numere pe hârtie.',
  },
  own: { title: 'Mesaj important', text: 'Întrebați-ne ce înseamnă.' },
  drill: 'Exercițiu',
} satisfies CrisisTexts
