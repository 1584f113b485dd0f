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
  hours: (hours: number, minutes: number) => {
    const whole = hours === 1 ? 'o oră' : `${hours} ore`
    return minutes === 0 ? whole : `${whole} și ${minutes} min`
  },
  fromTo: (low: string, high: string) => `${low} – ${high}`,
  longWait: (span: string) => `Așteptare: circa ${span}`,
  comeBackAt: (time: string) => `Reveniți la ora ${time}`,
  comeBack: (from: string, until: string) => `Reveniți între orele ${from} și ${until}`,
  placeKept: (time: string) =>
    `Vă păstrăm locul până la ora ${time}. Dacă veniți mai târziu, stați la sfârșitul rândului.`,
  placeLost: 'Timpul a trecut. Primiți un loc nou la rând.',
  keepPlace: 'Vă păstrați locul la rând.',
  amBack: 'M-am întors',
  quickLane: (minutes: number) => `Cererile scurte (sub ${minutes} min) au un ghișeu separat.`,
} satisfies CommonTexts
