import type { CrisisBarTexts } from '../da/crisis-bar.ts'

export const crisisBar = {
  label: 'Crisis notice',
  kinds: {
    closed: 'We have closed',
    evacuate: 'Leave the building now',
    library: 'Go to the library',
    'system-down': 'The system is down',
    own: 'Own notice',
  },
  stands: (what) => `On every screen now: ${what}`,
  drill: 'Drill',
  toPage: 'Take it down',
  asksRaise: (who, what) => `${who} wants to show ${what} on every screen. Confirm?`,
  asksWithdraw: (who, what) => `${who} wants to take down ${what}. Confirm?`,
  confirm: 'Confirm',
  no: 'No',
  waits: (what) => `Waiting for somebody else to confirm: ${what}. It stands for two minutes.`,
  takeBack: 'Take back',
} satisfies CrisisBarTexts
