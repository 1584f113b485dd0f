import type { LeadTexts } from '../da/lead.ts'

const people = (count: number) => `${count} waiting`

export const lead = {
  calm: 'All is well',
  trouble: (count: number) => (count === 1 ? 'One line needs help' : `${count} lines need help`),
  closed: 'The day is closed',
  total: (count: number) => (count === 0 ? 'Nobody waits in the house.' : `${people(count)} in the house.`),

  alerts: 'Do something now',
  slow: (name: string) => `Open one more counter for ${name}`,
  unstaffed: (name: string) => `Open a counter for ${name}`,
  slowMeans: (waiting: number, expected: number) => `${people(waiting)}, ${expected} min expected`,
  unstaffedMeans: (waiting: number, longest: number) =>
    longest < 1
      ? `${people(waiting)}, and no counter is open`
      : `${people(waiting)}, up to ${longest} min, and no counter is open`,
  ask: 'Ask for help',
  askAt: (name: string) => `Ask for help with ${name}`,
  askMeans: (count: number) => (count === 1 ? 'Asks 1 counter' : `Asks ${count} counters`),
  nobodyToAsk: 'There is no counter to ask right now.',
  asked: (clock: string) => `You asked at ${clock}.`,
  noAnswer: 'Nobody has answered yet.',
  yes: (who: string) => `Yes from ${who}`,
  no: (who: string) => `Not now: ${who}`,
  takeBack: 'Stop asking',

  lines: 'Lines',
  line: 'Line',
  waiting: 'Waiting',
  longest: 'Longest',
  expected: 'Expected',
  today: 'Today',
  counters: 'Counters',
  minutes: (count: number) => `${count} min`,
  stands: { late: 'Past the target', soon: 'Near the target', well: 'Fine' },
  target: (minutes: number, share: number) => `Target: ${share} % within ${minutes} min`,
  share: (percent: number) => `${percent} %`,
  shareMeans: (within: number, counted: number, minutes: number) =>
    `${within} of ${counted} were called within ${minutes} min`,
  noShare: 'None yet',
  noCounter: 'None',

  people: 'Who is where',
  state: { closed: 'Closed', open: 'Open', paused: 'Break' },
  free: 'Free',
  with: (number: string) => `Serves ${number}`,
  paused: (minutes: number) => (minutes < 1 ? 'Break just now' : `Break for ${minutes} min`),
  also: (names: string) => `Also takes ${names}`,

  honesty: 'Waits that we promised',
  honestyNobody: 'We can only tell once somebody has been called.',
  honestyWithin: (percent: number) =>
    `In the last 30 days, ${percent} % were called within the longest time that they were told. The aim is 80 %.`,
  honestyError: (minutes: string) => `On average we were ${minutes} min off.`,
  honestyCount: (people: number) => `It is based on ${people} ${people === 1 ? 'number' : 'numbers'}.`,
  honestyFailed: 'We cannot see whether the waits held. Try again in a moment.',
} satisfies LeadTexts
