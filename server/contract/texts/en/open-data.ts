import type { OpenDataTexts } from '../da/open-data.ts'

export const openDataTexts = {
  title: 'Visits and waits at the citizen service',
  means:
    'How many come, when they come, and how long they wait. Nobody is named, and small numbers are put together with others.',
  licence: 'CC BY 4.0. Use the figures freely, and say where they are from.',
  rule: 'No number from 1 to 4 is told. Small groups stand together as “others”. A month with fewer than 20 visits is left out. Waits are told only where at least 20 have waited. Months and years are told once they are over.',
  tables: {
    'open-visits-by-month-and-errand': [
      'Visits by month and errand',
      'A visit counts with the errand that it began with.',
    ],
    'open-visits-by-weekday-and-half-hour': [
      'Visits by year, weekday and time',
      'The time is when the number was taken. Half hours with few visits stand together. A row without a day is the days on which hardly anybody came.',
    ],
    'open-contacts-by-month-and-channel': [
      'Enquiries by month and way',
      'Visits with a number, and enquiries noted without one. An empty cell is under 5.',
    ],
    'open-waits-by-month': [
      'Waits by month',
      'From when the number is taken until it is called. In whole minutes.',
    ],
    'open-waits-by-year-and-errand': ['Waits by year and errand', 'As above, for each errand.'],
  },
  columns: {
    month: ['Month', 'The first date of the month.'],
    year: ['Year', 'Calendar year.'],
    weekday: ['Weekday', 'Monday to Sunday.'],
    from: ['From', 'Time of day, included.'],
    until: ['Until', 'Time of day, not included.'],
    errand: ['Errand', 'What people came for.'],
    channel: ['Way', 'How people came.'],
    visits: ['Visits', 'How many visits.'],
    contacts: ['Enquiries', 'How many enquiries; empty is under 5.'],
    p50: ['Half at most', 'Minutes that half of them waited at most.'],
    p80: ['4 in 5 at most', 'Minutes that 4 in 5 waited at most.'],
  },
  words: {
    others: 'Other errands, together',
    visit: 'Visits with a number',
    'on-the-spot': 'The reception',
    phone: 'Telephone',
    mail: 'In writing',
  },
} satisfies OpenDataTexts
