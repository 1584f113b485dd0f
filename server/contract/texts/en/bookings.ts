import type { BookingTexts } from '../da/bookings.ts'

const times = (count: number) => (count === 1 ? '1 booking' : `${count} bookings`)
const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`)

export const bookings = {
  heading: 'Booked times',
  lead: 'Names are seen by staff alone, and are deleted the same night.',

  table: 'Read times from a file',
  tableMeans: 'A CSV file with the columns errand and time. Code and name may be there too.',
  example: 'It can look like this:',
  file: 'Choose a file',
  replace: 'Take out times of the same days that are not in the file',
  replaceMeans: 'Whoever has come already stays.',
  send: 'Read the file',
  noFile: 'Choose a file first.',
  kept: (count: number) => `${times(count)} were read.`,
  takenOut: (count: number) => `${times(count)} were taken out.`,
  nothingKept: 'Nothing was kept.',
  good: (count: number) => (count === 0 ? 'No row can be read.' : `${rows(count)} can be read.`),
  bad: (count: number) => (count === 1 ? '1 row needs mending:' : `${count} rows need mending:`),
  badShown: 'The first rows that need mending:',
  row: (line: number, field: string, what: string) => `Line ${line}, ${field}: ${what}`,
  fields: { code: 'code', errand: 'errand', time: 'time', name: 'name' },
  problems: {
    'not-a-code': 'write six digits, as 482913.',
    'code-twice': 'the code stands twice.',
    'errand-is-unknown': 'we do not know that errand.',
    'not-a-time': 'write the time as 2026-11-23 10:00.',
    'too-long': 'at most 120 letters.',
  },
  skip: (count: number) => (count === 1 ? 'Keep that one all the same' : `Keep the ${count} all the same`),
  fileProblems: {
    'not-utf8': 'The file was saved in an old way that breaks æ, ø and å. Save it in Excel as "CSV UTF-8".',
    empty: 'There are no rows in the file.',
    'too-many': 'At most 5000 rows at a time. Split the file in two.',
    'column-is-missing': 'The file lacks a column. There must be one called errand and one called time.',
    broken: 'A quotation mark in the file is not closed.',
    'rows-are-wrong': 'Some rows need mending.',
    'too-large': 'The file is too large. At most 1 MB at a time.',
  },

  day: 'Fetch the times of a day',
  dayMeans: 'With codes and names, for a spreadsheet.',
  date: 'Date',
  download: 'Fetch',

  calendar: 'The calendar',
  noCalendar: 'No calendar is chosen. Whoever runs the machine can do so.',
  from: (host: string, minutes: number) =>
    minutes === 1 ? `Fetched from ${host} each minute.` : `Fetched from ${host} every ${minutes} minutes.`,
  lastSuccess: (when: string) => `Last fetched ${when}.`,
  neverFetched: 'It has not been fetched yet.',
  ahead: (count: number) => `${times(count)} in the next 14 days.`,
  failed: (when: string) => `It went wrong ${when}`,
  stays: 'The times that were read before stay.',
  calendarProblems: {
    unreachable: 'Nobody answers at the address.',
    'too-slow': 'The calendar answered too slowly.',
    'too-large': 'The calendar is too large.',
    refused: 'The calendar would not answer. Has the access run out?',
    'no-calendar': 'What came is no calendar.',
    'not-kept': 'The times could not be kept. We will try again.',
  },
  withoutErrand: (count: number) =>
    count === 1
      ? '1 time has an errand that we do not know:'
      : `${count} times have errands that we do not know:`,
  unreadable: (count: number) =>
    count === 1 ? '1 event cannot be read.' : `${count} events cannot be read.`,
  fetchNow: 'Fetch now',
  fetched: 'The calendar was fetched.',
} satisfies BookingTexts
