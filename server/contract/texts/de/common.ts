import type { CommonTexts } from '../da/common.ts'

export const common = {
  date: (weekday: string, date: string) => `${weekday}, ${date}`,
  whenToday: (time: string) => `heute um ${time}`,
  whenTomorrow: (time: string) => `morgen um ${time}`,
  whenWeekday: (weekday: string, time: string) => `am ${weekday} um ${time}`,
  whenDate: (date: string, time: string) => `am ${date}, um ${time}`,
  /** "7 Uhr", as it is said, and not "07:00 Uhr". */
  clock: (time: string) => `${time.replace(/^0/, '').replace(/:00$/, '')}\u00a0Uhr`,
  closedDay: 'Geschlossen',
  minutes: (low: number, high: number) => (low === high ? `${low} Min.` : `${low}–${high} Min.`),
  almostNoWait: 'Fast keine Wartezeit',
  wait: (low: number, high: number) =>
    low === high
      ? `Etwa ${low} ${low === 1 ? 'Minute' : 'Minuten'} Wartezeit`
      : `Etwa ${low}–${high} Minuten Wartezeit`,
  ahead: (count: number) =>
    count === 0
      ? 'Sie sind ganz vorn in der Reihe'
      : count === 1
        ? '1 Person vor Ihnen'
        : `${count} Personen vor Ihnen`,
  booked: (when: string) => `Ihr Termin ist ${when}.`,
  trial: 'Probebetrieb',
  stale: 'Die Verbindung ist unterbrochen.',
  hours: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours} Std.` : `${hours} Std. ${minutes} Min.`,
  fromTo: (low: string, high: string) => `${low} – ${high}`,
  longWait: (span: string) => `Wartezeit: etwa ${span}`,
  comeBackAt: (time: string) => `Um ${time} Uhr wiederkommen`,
  comeBack: (from: string, until: string) => `Kommen Sie zwischen ${from} und ${until} Uhr wieder`,
  placeKept: (time: string) =>
    `Wir halten Ihren Platz bis ${time} Uhr frei. Kommen Sie später, stehen Sie hinten in der Reihe.`,
  placeLost: 'Die Zeit ist vorbei. Sie bekommen einen neuen Platz in der Reihe.',
  keepPlace: 'Sie behalten Ihren Platz in der Reihe.',
  amBack: 'Ich bin wieder da',
  quickLane: (minutes: number) => `Kurze Anliegen (unter ${minutes} Min.) haben einen eigenen Schalter.`,
} satisfies CommonTexts
