import type { CommonTexts } from '../da/common.ts'

export const common = {
  date: (weekday: string, date: string) => `${weekday} ${date}`,
  whenToday: (time: string) => `today at ${time}`,
  whenTomorrow: (time: string) => `tomorrow at ${time}`,
  whenWeekday: (weekday: string, time: string) => `${weekday} at ${time}`,
  whenDate: (date: string, time: string) => `${date} at ${time}`,
  clock: (time: string) => time,
  closedDay: 'Closed',
  minutes: (low: number, high: number) => (low === high ? `${low} min` : `${low}–${high} min`),
  almostNoWait: 'Almost no wait',
  wait: (low: number, high: number) =>
    low === high ? `About a ${low} minute wait` : `About ${low}–${high} minutes to wait`,
  ahead: (count: number) =>
    count === 0
      ? 'You are first in line'
      : count === 1
        ? '1 person before you'
        : `${count} people before you`,
  booked: (when: string) => `Your time is ${when}.`,
  trial: 'Trial',
  stale: 'We have lost the connection.',
  hours: (hours: number, minutes: number) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`),
  fromTo: (low: string, high: string) => `${low} – ${high}`,
  longWait: (span: string) => `Wait: about ${span}`,
  comeBackAt: (time: string) => `Come back at ${time}`,
  comeBack: (from: string, until: string) => `Come back between ${from} and ${until}`,
  placeKept: (time: string) => `We keep your place until ${time}. If you come later, you stand last in line.`,
  placeLost: 'The time has passed. You get a new place in line.',
  keepPlace: 'You keep your place in line.',
  amBack: 'I am back',
  quickLane: (minutes: number) => `Short errands (under ${minutes} min) have a counter of their own.`,
} satisfies CommonTexts
