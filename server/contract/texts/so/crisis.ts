import type { CrisisTexts } from '../da/crisis.ts'

export const crisis = {
  closed: {
    title: 'Waan xirnay',
    text: 'Maanta dad kale halkan kuma caawin karno. Fiiri bogga degmada, ama na soo wac.',
  },
  evacuate: {
    title: 'Hadda ka bax dhismaha',
    text: 'Isla markiiba bannaanka u bax. Jaranjarada isticmaal, ha raacin wiishka. Is caawiya.',
  },
  library: {
    title: 'Tag maktabadda',
    text: 'Maanta waxaan kugu caawinaynaa maktabadda. Na weydii jidka.',
  },
  'system-down': {
    title: 'Nidaamku ma shaqaynayo',
    text: 'Shaashaddu hadda lambar ma bixiso. Halkan joog. Lambarro warqad ah ayaan bixinaynaa.',
  },
  own: { title: 'Fariin muhiim ah', text: 'Fadlan na weydii waxay tahay.' },
  drill: 'Tababar',
} satisfies CrisisTexts
