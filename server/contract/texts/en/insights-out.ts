import type { InsightsOutTexts } from '../da/insights-out.ts'

export const insightsOut = {
  units: { seconds: 'minutes', minutes: 'minutes', share: '%' },
  about: {
    sheet: 'About the figures',
    house: 'Place',
    question: 'Question',
    means: 'What it shows',
    period: 'Period',
    errands: 'Errands',
    all: 'All',
    made: 'Made',
    source: 'Source',
    sourceIs: 'The queue system Næste. The figures count what happened, and nobody is named in them.',
    days: (from: string, to: string) => (from === to ? from : `${from} to ${to}, both included`),
    definitions: 'The words',
  },
  definitions: {
    visit: 'A visit is a number from when it is taken until the matter is over, also when it is sent on.',
    wait: 'The wait runs from when the number is taken until it is first called. With a booked time it begins at that time.',
    median: 'Half of the people waited less than the median. P80 means that 4 in 5 waited less.',
    handling: 'The handling time runs from the arrival at the counter until the matter is over.',
    half: 'A half hour is named by its beginning: 10:00 is from 10:00 to 10:30.',
  },
  links: {
    heading: 'Take the figures with you',
    csv: 'CSV',
    csvMeans: 'for spreadsheets and other programs',
    xlsx: 'Excel',
    xlsxMeans: 'with a sheet about the figures',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    making: 'Making the file …',
    failed: 'The file could not be made. Try again.',
    busy: 'Another file is being made right now. Try again in a moment.',
    saved: (file: string) => `${file} has been fetched.`,
  },
} satisfies InsightsOutTexts
