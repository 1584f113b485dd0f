import type { retention as danish } from '../da/retention.ts'

/** What the data protection officer reads: what is kept how long. */
export const retention = {
  heading: 'What is kept how long',
  lead: 'Everything that could tell of a citizen or a clerk has a date. When it has come, it is deleted at night. The figures stay, and nobody is in them.',
  loading: 'Loading …',
  failed: 'We could not fetch the list.',
  again: 'Try again',
  columns: { what: 'What and why', long: 'How long', rows: 'Rows now', from: 'Oldest' },
  days: (days: number) => (days === 0 ? 'Until the night after' : `${days} days`),
  stays: 'Stays',
  ours: 'The days can be changed under Settings, Targets and rules. In copies of the database what was deleted lives on a little longer; the page Operations says how long.',
  nothing: 'Nothing',
  night: 'Last night',
  noNight: 'There has been no night yet. The first comes half a minute after a start.',
  ran: (when: string) => `Ran ${when}.`,
  removedNothing: 'Nothing was past its date.',
  removed: (rows: string, what: string) => `${rows} ${what}`,
  sheets: (days: string) => `Days whose figures were summed up: ${days}.`,
  deleted: 'Deleted:',
  names: {
    facts: [
      'The log',
      'Each press with its time and by whom. Shows what happened, and can restore all else.',
    ],
    visits: [
      'Visits',
      'Number, errand, counter and times. From them the house learns how long errands take.',
    ],
    contacts: [
      'Enquiries without a number',
      'Phone, mail, reception and digital help, with who registered them.',
    ],
    papers: ['Prints', 'Which paper came out of which printer. Used to find faults.'],
    seats: ['Seats on courses', 'Seat and code. No names. Counted from the date of the course.'],
    announcements: ['Told waits', 'What people were told of their wait. Held against what came.'],
    notes: ['Wishes and answers', 'What a citizen told before the counter. Only how many stays.'],
    'booking-names': [
      'Names on booked times',
      'So that the counter can say the name when the time has come.',
    ],
    bookings: ['Booked times', 'Time, errand and code, without a name after the first night.'],
    presses: ['Presses on their way', 'So that a press on a bad line counts only once.'],
    audit: ['Who did what', 'Access and changes. Cannot be changed, nor deleted before its time.'],
    figures: [
      'The day’s figures',
      'Each step of each visit without number, name or clerk. Used for statistics.',
    ],
    counts: ['Counts', 'People through the door, needs, and what the kiosk showed. Numbers only.'],
  },
  rows: {
    facts: 'lines of the log',
    visits: 'steps of visits',
    contacts: 'enquiries',
    papers: 'prints',
    seats: 'seats',
    announcements: 'told waits',
  },
} satisfies typeof danish
