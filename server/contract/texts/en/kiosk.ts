import type { KioskTexts } from '../da/kiosk.ts'

const seconds = (count: number) => (count === 1 ? '1 second' : `${count} seconds`)

export const kiosk = {
  title: 'Take a number – Næste',
  languages: 'Language',
  back: 'Back',

  choose: { heading: 'What can we help with?', lead: 'Touch what you came for.' },
  group: { lead: 'What is it about?' },
  card: {
    wait: (range: string) => `Wait ${range}`,
    upTo: (minutes: number) => `up to ${minutes} min`,
    opens: (when: string) => `Opens ${when}`,
    closed: 'Closed right now',
  },
  asking: { heading: 'One moment', lead: 'We are making your number.' },

  ticket: {
    heading: 'Your number',
    next: 'Take a seat. We will call your number on the wall screen.',
    called: (counter: string) => `It is your turn. Go to ${counter}.`,
    over: 'Your visit is over. Thank you.',
    away: 'We called your number. Go to the reception.',
    parked: 'We hold your place. Tell us at the counter when you are ready.',
    gone: 'The number is no longer valid. Take a new number.',
    place: 'Your place in line',
    first: 'You are next',
    ahead: (count: number) => `${count} before you`,
    wait: 'Wait',
    almostNone: 'Almost none',
    minutes: (low: number, high: number) => `${low}–${high} minutes`,
    old: 'These figures may be old.',
    bring: 'Have this ready',
    done: 'Done',
    longer: 'More time',
    left: (count: number) => (count === 1 ? 'second left' : 'seconds left'),
  },
  paper: {
    printing: 'Printing your number …',
    printed: 'Remember to take your paper number.',
    uncertain: 'No paper? Remember your number, or let the reception print it.',
    failed: 'We could not print. Remember your number, or let the reception print it.',
    scan: 'Scan the code to follow your place on your phone.',
  },

  unread: {
    booking: { heading: 'We cannot find your booking here', lead: 'Go to the reception.' },
    unknown: { heading: 'We cannot read the code', lead: 'Try again, or go to the reception.' },
  },

  stillHere: {
    heading: 'Are you still here?',
    left: (count: number) => `If not, we start over in ${seconds(count)}.`,
    yes: 'Yes, I am here',
  },

  idle: {
    welcome: (office: string) => `Welcome to ${office}`,
    touch: 'Touch the screen to get a number',
  },
  until: (time: string) => `We are open until ${time}`,
  hours: 'Opening hours',
  today: 'today',
  closed: {
    heading: 'We are closed right now',
    opens: (when: string) => `We open ${when}.`,
    phone: 'Call us',
    website: 'Do it yourself online',
    trial: 'Trial: open the kiosk anyway',
  },

  connecting: { heading: 'One moment', lead: 'The screen will soon be ready.' },
  stale: {
    heading: 'We have lost the connection',
    lead: 'Go to the reception. We will help you there.',
    more: 'The screen keeps trying by itself.',
  },
  trouble: {
    heading: 'We cannot make numbers right now',
    lead: 'Go to the reception. We will help you there.',
    more: 'The screen keeps trying by itself.',
  },
  powerIsLow: {
    heading: 'The power is out',
    lead: 'We give no more numbers right now. Go to the reception. We will help you there.',
    more: 'If you have a number, keep it and stay here.',
  },
  unreachable: {
    heading: 'We could not make your number',
    lead: 'Try again, or go to the reception.',
    again: 'Try again',
  },
  refused: {
    again: 'Choose again',
    'errand-is-closed': {
      heading: 'That is closed right now',
      lead: 'Choose something else, or ask at the reception.',
    },
    'day-is-closed': {
      heading: 'There are no more numbers today',
      lead: 'We have closed for today. Ask at the reception if you are in doubt.',
    },
    'errand-is-unknown': {
      heading: 'That cannot be chosen any more',
      lead: 'The list has just changed. Choose again.',
    },
    'too-many': { heading: 'It is busy right now', lead: 'Wait a minute and try again.' },
    failed: {
      heading: 'Something went wrong here',
      lead: 'You did not get a number. Try again, or go to the reception.',
    },
  },
} satisfies KioskTexts
