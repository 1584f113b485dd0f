import type { CrisisTexts } from '../da/crisis.ts'

export const crisis = {
  closed: {
    title: 'We have closed',
    text: 'We cannot help more people here today. See the town’s website, or call us.',
  },
  evacuate: {
    title: 'Leave the building now',
    text: 'Go out at once. Use the stairs, not the lift. Help each other out.',
  },
  library: {
    title: 'Go to the library',
    text: 'Today we help you at the library instead. Ask us the way.',
  },
  'system-down': {
    title: 'The system is down',
    text: 'The screen gives no numbers now. Stay here. We hand out numbers on paper.',
  },
  own: { title: 'Important message', text: 'Please ask us what it says.' },
  drill: 'Drill',
} satisfies CrisisTexts
