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
} satisfies CommonTexts
