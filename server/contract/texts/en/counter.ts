import type { Outcome, Refusal } from '../../../queue/words.ts'
import type { CounterTexts } from '../da/counter.ts'

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

const outcomes = {
  settled: 'Settled',
  'sent-on': 'Shown elsewhere',
  booked: 'Got a booking',
  'self-service': 'Will do it online',
  'must-come-back': 'Must come back',
} satisfies Record<Outcome, string>

const refusals = {
  'day-is-closed': 'The day is closed. Reopen the day to go on.',
  'day-is-open': 'The day is open already.',
  'somebody-is-at-a-counter': 'Somebody is still at a counter. Finish there first.',
  'key-belongs-to-another-errand': 'The number belongs to another errand.',
  'errand-is-full': 'No more numbers are given for this errand today.',
  'counter-is-open': 'The counter is open already.',
  'counter-is-closed': 'The counter is closed. Open it first.',
  'counter-is-paused': 'The counter is on a break. Press Go on first.',
  'counter-is-busy': 'Somebody is at the counter. Finish there first.',
  'another-ticket-is-at-the-counter':
    'The counter got another number in the meantime. Look at the number and press again.',
  'line-is-empty': 'Nobody waits for this counter right now.',
  'ticket-is-unknown': 'There is no such number today.',
  'ticket-is-not-waiting': 'The number is not waiting any more. Another counter may have called it.',
  'ticket-is-not-called': 'The number is not called right now.',
  'ticket-is-not-parked': 'The number is not parked any more.',
  'ticket-is-not-at-this-counter': 'The number is not at this counter any more.',
  'ticket-has-left': 'The visit is over.',
  'ticket-is-already-there': 'The number is there already.',
  'already-postponed': 'The number has let others go first already.',
  'nobody-to-let-by': 'Nobody waits behind it.',
  'call-once-more-first': 'Call the number once more first.',
  'errand-is-already-on-the-ticket': 'The errand is on the number already.',
} satisfies Record<Refusal, string>

export const counter = {
  title: 'Counter – Næste',
  loading: 'Loading …',
  language: 'Language',
  shortcuts: { label: 'Shortcut keys', on: 'On', off: 'Off' },
  trial: 'Trial',
  back: 'Back',
  cancel: 'Cancel',

  signIn: {
    heading: 'Sign in',
    lead: 'For you who work in citizen service.',
    name: 'Name',
    password: 'Password',
    submit: 'Sign in',
    missing: 'Write both name and password.',
    ended: 'You are signed out. Sign in again to go on.',
  },
  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,

  choose: {
    heading: 'Which counter are you at?',
    state: { closed: 'Closed', open: 'Open', paused: 'Break' },
    with: (number: string) => `Serving ${number}`,
    free: 'Free',
    open: 'Open',
    takeOver: 'Take over',
    takeOverAsk: 'A colleague may be using this counter. Take over?',
    waiting: (count: number) => (count === 0 ? 'Nobody waits' : `${count} waiting`),
  },
  day: {
    close: 'Close the day',
    closeAsk: 'Close the day?',
    closeMeans: 'No more numbers can be taken today, and all counters close.',
    closeWaiting: (count: number) =>
      count === 0
        ? 'Nobody waits.'
        : `${count} still waiting. ${count === 1 ? 'The number' : 'Their numbers'} will not be called.`,
    closed: 'The day is closed.',
    closedMeans: 'No numbers can be taken.',
    reopen: 'Reopen the day',
  },

  primary: {
    open: 'Open the counter',
    'go-on': 'Go on',
    'call-next': 'Call next',
    arrive: 'Is here',
    finish: 'Finish',
  },
  actions: {
    recall: 'Call again',
    absent: 'Not here',
    park: 'Park',
    transfer: 'Send on',
    'add-errand': 'Add errand',
    print: 'Print again',
    pause: 'Break',
    'go-on': 'Go on',
  },
  closeCounter: 'Close counter',
  changeCounter: 'Change counter',
  callMore: (count: number) => (count === 1 ? 'Call once more first' : `Call ${times(count)} more first`),
  obstacles: {
    'nobody-here': 'Nobody is at the counter right now.',
    'is-here': 'The person is here already.',
    closed: 'The counter is closed. Open it first.',
  },

  serving: {
    heading: 'At the counter',
    called: 'Called',
    here: 'Being served',
    since: (clock: string, minutes: number) =>
      minutes < 1 ? `Since ${clock}` : `Since ${clock}, for ${minutes} min`,
    calls: (count: number) => `Called ${times(count)}`,
    came: (clock: string) => `Came ${clock}`,
    afterwards: (errands: string) => `After that: ${errands}`,
    free: 'Free',
    paused: 'Break',
    closed: 'Closed',
    freeMeans: 'Nobody is at the counter.',
    pausedMeans: 'You get no calls. The others go on with the line.',
    closedMeans: 'The counter receives nobody.',
  },
  speaks: (language: string) => `Speaks ${language}`,
  told: {
    behalf: 'Comes for someone else',
    booked: (clock: string) => `Booked for ${clock}`,
    answers: 'Answers before the counter',
    needs: {
      seat: 'Would like to sit',
      'more-time': 'Needs more time',
      hearing: 'Speak loud and clear',
      sight: 'Read aloud',
      wheelchair: 'Room for a wheelchair',
      interpreter: 'Needs an interpreter',
    },
  },
  classes: { booking: 'Has a booking', 'needs-a-hand': 'Gets a hand' },
  paper: { none: 'No paper', uncertain: 'Paper not sure' },
  onlyHere: 'Sent to you',
  onlyAt: (name: string) => `Sent to ${name}`,

  next: {
    heading: 'Next',
    waited: (minutes: number) => (minutes < 1 ? 'Just came' : `Has waited ${minutes} min`),
    none: 'Nobody waits for you',
    noneMeans: 'When somebody takes a number for your errands, it stands here.',
    noneButOthers: (count: number) => `${count} waiting for other counters.`,
    why: {
      longest: 'Has waited longest for your errands',
      'only-here': 'Sent to your counter',
      booking: 'Has a booking and so comes first',
      'needs-a-hand': 'Gets a hand and so comes first',
    },
  },
  waiting: {
    heading: 'Waiting',
    mine: 'For me',
    all: 'For all',
    none: 'Nobody waits.',
    more: (count: number) => `And ${count} more.`,
    minutes: (minutes: number) => `${minutes} min`,
    call: 'Call',
    left: 'Has left',
  },
  parked: { heading: 'Parked', none: 'Nobody is parked.', resume: 'Back in line' },
  counters: { heading: 'Counters', free: 'Free' },
  lines: {
    heading: 'Lines',
    waits: (low: number, high: number) => (low === high ? `${low} min` : `${low}–${high} min`),
    unstaffed: 'No counter',
  },

  panel: {
    finish: (number: string) => `How did ${number} end?`,
    thenFirst: (errand: string) => `The person goes on to the line for ${errand}.`,
    park: (number: string) => `Why is ${number} parked?`,
    transfer: (number: string) => `Where should ${number} go?`,
    addErrand: (number: string) => `What else does ${number} need?`,
    find: 'Write to find',
    none: 'Nothing fits. Try another word.',
  },
  outcomes,
  reasons: { photo: 'Photo is missing', form: 'Fills in a form', papers: 'Fetches papers', other: 'Other' },

  done: {
    'call-next': (number: string) => `${number} is called.`,
    recall: (number: string) => `${number} is called again.`,
    absent: (number: string) => `${number} is marked as not here.`,
    park: (number: string) => `${number} is parked.`,
    transfer: (number: string, to: string) => `${number} is sent to ${to}.`,
    'add-errand': (number: string, errand: string) => `${errand} is added to ${number}.`,
    finish: (number: string, outcome: string) => `${number} is finished: ${outcome}.`,
    resume: (number: string) => `${number} is back in line.`,
    left: (number: string) => `${number} is taken out of line.`,
  },

  again: 'Try again',
  banner: {
    silent: 'The server does not answer. Is the network off?',
    stale: 'The connection is lost. The figures here may be old. We keep trying by ourselves.',
    trouble: 'Nothing can be kept right now. No numbers can be called or taken. Ask for help if it lasts.',
  },
  refusals,
  problems: {
    'no-answer': 'We got no answer. Look at the numbers to see if it happened before you press again.',
    'not-kept': 'It could not be kept, and nothing happened. Try again.',
    'too-many': 'That was many tries. Wait a minute and try again.',
    'wrong-sign-in': 'Name or password does not fit. Try again.',
    'not-signed-in': 'You are signed out. Sign in again.',
    'counter-is-unknown': 'The counter is gone. Choose another.',
    'errand-is-unknown': 'The errand is gone. Choose another.',
    'printer-is-unknown': 'The printer is gone.',
    failed: 'Something went wrong here, and nothing happened. Try again.',
  },
} satisfies CounterTexts
