import type { CommonTexts } from '../da/common.ts'
import { counted, minutes } from './counted.ts'

const people = { one: 'persoană înaintea dumneavoastră', many: 'persoane înaintea dumneavoastră' }

export const common = {
  date: (weekday: string, date: string) => `${weekday}, ${date}`,
  whenToday: (time: string) => `astăzi la ${time}`,
  whenTomorrow: (time: string) => `mâine la ${time}`,
  whenWeekday: (weekday: string, time: string) => `${weekday} la ${time}`,
  whenDate: (date: string, time: string) => `${date}, la ${time}`,
  clock: (time: string) => `ora ${time}`,
  closedDay: 'Închis',
  minutes: (low: number, high: number) => (low === high ? `${low} min` : `${low}–${high} min`),
  almostNoWait: 'Aproape fără așteptare',
  wait: (low: number, high: number) =>
    low === high
      ? `Așteptare: circa ${counted(low, minutes)}`
      : `Așteptare: circa ${low}–${counted(high, minutes)}`,
  ahead: (count: number) => (count === 0 ? 'Locul întâi la rând' : counted(count, people)),
  booked: (when: string) => `Aveți programare ${when}.`,
  trial: 'Mod de probă',
  stale: 'Am pierdut legătura.',
} satisfies CommonTexts
