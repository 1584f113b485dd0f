import type { CommonTexts } from '../da/common.ts'
import { counted, people } from './counted.ts'

/** After "około" stands the genitive: only 1 differs. */
const about = (count: number) => (count === 1 ? 'minuty' : 'minut')

/** A weekday, alone or before a date, as the day on which something is: "środa" is said "w środę". */
const on = (day: string) =>
  `${day.startsWith('wtorek') ? 'we' : 'w'} ${day.replace(/^(środ|sobot|niedziel)a/, '$1ę')}`

export const common = {
  date: (weekday: string, date: string) => `${weekday}, ${date}`,
  whenToday: (time: string) => `dziś o ${time}`,
  whenTomorrow: (time: string) => `jutro o ${time}`,
  whenWeekday: (weekday: string, time: string) => `${on(weekday)} o ${time}`,
  whenDate: (date: string, time: string) => `${on(date)} o ${time}`,
  clock: (time: string) => time,
  closedDay: 'Zamknięte',
  minutes: (low: number, high: number) => (low === high ? `${low} min` : `${low}–${high} min`),
  almostNoWait: 'Prawie bez czekania',
  wait: (low: number, high: number) =>
    low === high
      ? `Czas oczekiwania: około ${low} ${about(low)}`
      : `Czas oczekiwania: około ${low}–${high} ${about(high)}`,
  ahead: (count: number) => (count === 0 ? 'Pierwsze miejsce w kolejce' : counted(count, people)),
  booked: (when: string) => `Wizyta jest ${when}.`,
  trial: 'Tryb próbny',
  stale: 'Straciliśmy połączenie.',
  hours: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours} godz.` : `${hours} godz. ${minutes} min`,
  fromTo: (low: string, high: string) => `${low} – ${high}`,
  longWait: (span: string) => `Czas oczekiwania: około ${span}`,
  comeBackAt: (time: string) => `Powrót o ${time}`,
  comeBack: (from: string, until: string) => `Proszę wrócić między ${from} a ${until}`,
  placeKept: (time: string) =>
    `Trzymamy Państwa miejsce do ${time}. Kto wróci później, staje na końcu kolejki.`,
  placeLost: 'Ten czas już minął. Otrzymają Państwo nowe miejsce w kolejce.',
  keepPlace: 'Zachowują Państwo miejsce w kolejce.',
  amBack: 'Już jestem',
  quickLane: (minutes: number) => `Krótkie sprawy (poniżej ${minutes} min) mają osobne stanowisko.`,
} satisfies CommonTexts
