import type { OperationsClockTexts } from '../da/operations-clock.ts'

export const operationsClock = {
  heading: 'What time is it?',
  faults: {
    'behind-the-log': "The machine's clock is behind. Something happened here later than it shows.",
    'far-ahead': "The machine's clock is far ahead of the last thing that happened here.",
    'before-the-program': "The machine's clock shows a time before the program was made.",
    'stepped-forward': "The machine's clock jumped forward while the lobby ran.",
    'stepped-back': "The machine's clock jumped back while the lobby ran.",
  },
  machine: "The machine's clock shows",
  lobby: 'The lobby goes by',
  screen: 'This screen shows',
  since: 'In doubt since',
  askLead: 'A lead can say on this page what time it is.',
  right: { machine: "The machine's clock is right", lobby: "The lobby's time is right" },
  other: 'Another time is right',
  date: 'Date',
  time: 'Time',
  setOther: 'Set the clock',
  sameDay: (when) => `The clock is set to ${when}, and all who wait keep their waited time.`,
  otherDay: (when) => `The day changes to ${when}, and all who wait keep their waited time.`,
  goesOn: "The lobby goes on as now, and does not use the machine's clock until it is set.",
  writeTime: 'Write a date and a time, and you see here what will happen.',
  done: (when) => `It is ${when}.`,
  problems: {
    'clock-is-right': 'The clock is set already.',
    'not-kept': 'This could not be kept, and nothing happened. Try again.',
    failed: 'We do not know whether the clock was set. Try again.',
  },
  leadSays: 'We are not sure what time it is.',
  leadMore: 'Say what it is',
} satisfies OperationsClockTexts
