import type { CrisisTexts } from '../da/crisis.ts'

export const crisis = {
  closed: {
    title: 'Wir haben geschlossen',
    text: 'Wir können hier heute niemandem mehr helfen. Schauen Sie auf die Website der Gemeinde, oder rufen Sie uns an.',
  },
  evacuate: {
    title: 'Verlassen Sie jetzt das Gebäude',
    text: 'Gehen Sie sofort hinaus. Nehmen Sie die Treppe, nicht den Aufzug. Helfen Sie einander.',
  },
  library: {
    title: 'Gehen Sie zur Bibliothek',
    text: 'Heute helfen wir Ihnen stattdessen in der Bibliothek. Fragen Sie uns nach dem Weg.',
  },
  'system-down': {
    title: 'Das System ist ausgefallen',
    text: 'Der Bildschirm gibt jetzt keine Nummern. Bleiben Sie hier. Wir verteilen Nummern auf Papier.',
  },
  own: { title: 'Wichtige Mitteilung', text: 'Bitte fragen Sie uns, was sie bedeutet.' },
  drill: 'Übung',
} satisfies CrisisTexts
