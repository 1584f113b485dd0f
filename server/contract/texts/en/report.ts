import type { ReportTexts } from '../da/report.ts'

export const report = {
  title: (office: string, period: string) => `${office} in ${period}`,
  short: 'In short',
  well: 'What went well',
  badly: 'What went less well',
  changed: 'What is new since last time',
  words: 'The words',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  made: (date: string) => `Made on ${date} by the queue system Næste. Nobody is named in the figures.`,
  empty: 'There were no visits in these days.',
  unfinished: (date: string) => `The figures go up to ${date}. The period is not over.`,
  visits: (count: string, days: string, perDay: string) =>
    `There were ${count} visits on ${days} open days. That is ${perDay} a day.`,
  waits: (half: string, most: string) =>
    `Half of the people waited at most ${half} minutes. 4 in 5 waited at most ${most} minutes.`,
  hardly: (most: string) => `Half of the people hardly waited. 4 in 5 waited at most ${most} minutes.`,
  inTime: (share: string, goal: string) => `${share} were called within the target. The goal is ${goal}.`,
  settled: (share: string, goal: string) =>
    `${share} had the matter solved the first time they asked. The goal is ${goal}.`,
  left: (share: string) => `${share} left before they were helped.`,
  fewLeft: (share: string) => `Only ${share} left before they were helped.`,
  returns: (share: string, reason: string) =>
    `${share} have to come back. Most often that is because of ${reason}.`,
  reasons: {
    papers: 'papers that are missing',
    authority: 'another office that has to answer',
    system: 'a system that did not work',
    competence: 'nobody here who could answer',
  },
  errandsWell: (names: string) => `These errands reached the goal: ${names}.`,
  manyErrandsWell: (count: string, of: string) => `${count} of ${of} errands reached the goal.`,
  errandBadly: (name: string, share: string, goal: string) =>
    `${name}: ${share} were called within the target. The goal is ${goal}.`,
  longest: (clock: string, minutes: string) =>
    `The wait is longest for those who come at ${clock}. 4 in 5 wait at most ${minutes} minutes.`,
  busiest: (weekday: string, clock: string) => `Most people come on ${weekday} at ${clock}.`,
  more: (change: string, before: string) => `There were ${change} more visits than in ${before}.`,
  fewer: (change: string, before: string) => `There were ${change} fewer visits than in ${before}.`,
  sameVisits: (before: string) => `There were nearly as many visits as in ${before}.`,
  longer: (now: string, then: string) =>
    `The wait has grown. 4 in 5 waited at most ${now} minutes. Before it was ${then}.`,
  shorter: (now: string, then: string) =>
    `The wait is shorter. 4 in 5 waited at most ${now} minutes. Before it was ${then}.`,
  sameWait: (now: string) => `The wait is as before: 4 in 5 waited at most ${now} minutes.`,
  settledMore: (now: string, then: string) =>
    `More had the matter solved the first time: ${now}. Before it was ${then}.`,
  settledLess: (now: string, then: string) =>
    `Fewer had the matter solved the first time: ${now}. Before it was ${then}.`,
  noBefore: (before: string) => `There are no figures of ${before}.`,
  key: {
    visits: 'visits',
    wait: 'minutes: 4 in 5 waited at most so long',
    inTime: 'were called within the target',
    settled: 'had the matter solved the first time',
  },
  pictures: {
    waits: {
      heading: 'How long people waited',
      title: 'Minutes',
      label: 'The wait over time: half, 4 in 5 and 19 in 20 waited at most so long.',
    },
    arrivals: {
      heading: 'How many came',
      title: 'Visits on an open day',
      label: 'Visits for each weekday and half hour. The darker, the more.',
    },
    service: {
      heading: 'How many were called within the target',
      title: 'Share',
      label: 'The share within the target for each errand. The line is the goal.',
    },
    returns: {
      heading: 'Why people have to come back',
      title: 'Times',
      label: 'How often each reason was noted.',
    },
    half: 'Half',
    four: '4 in 5',
    nineteen: '19 in 20',
    goal: 'Goal',
  },
  definitions: [
    'A visit is a number from when it is taken until the matter is over.',
    'The wait runs from when the number is taken until it is called. With a booked time it begins at that time.',
    'Each errand has its target. Whoever left after waiting too long counts as too late.',
    'A matter is solved the first time when nobody has to come back, is sent on or gets a new time.',
    'Errands with fewer than 20 visits are not shown by themselves.',
  ],
} satisfies ReportTexts
