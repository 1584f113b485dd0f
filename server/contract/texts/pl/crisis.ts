import type { CrisisTexts } from '../da/crisis.ts'

export const crisis = {
  closed: {
    title: 'Zamknięte',
    text: 'Dzisiaj nie możemy już tu nikomu pomóc. Proszę zajrzeć na stronę gminy albo do nas zadzwonić.',
  },
  evacuate: {
    title: 'Proszę natychmiast wyjść',
    text: 'Proszę od razu opuścić budynek. Schodami, nie windą. Pomagajmy sobie nawzajem.',
  },
  library: {
    title: 'Proszę iść do biblioteki',
    text: 'Dzisiaj pomagamy w bibliotece. O drogę proszę pytać nas.',
  },
  'system-down': {
    title: 'System nie działa',
    text: 'Ekran nie wydaje teraz numerów. Proszę tu zostać. Rozdajemy numery na papierze.',
  },
  own: { title: 'Ważna wiadomość', text: 'Proszę zapytać nas, o co chodzi.' },
  drill: 'Ćwiczenia',
} satisfies CrisisTexts
