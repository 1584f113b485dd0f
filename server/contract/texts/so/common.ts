import type { CommonTexts } from '../da/common.ts'

export const common = {
  date: (weekday: string, date: string) => `${weekday} ${date}`,
  whenToday: (time: string) => `maanta ${time}`,
  whenTomorrow: (time: string) => `berri ${time}`,
  whenWeekday: (weekday: string, time: string) => `${weekday} ${time}`,
  whenDate: (date: string, time: string) => `${date} ${time}`,
  clock: (time: string) => `saacadda ${time}`,
  closedDay: 'Xiran',
  minutes: (low: number, high: number) => (low === high ? `${low} daq.` : `${low}–${high} daq.`),
  almostNoWait: 'Sugitaan aad u yar',
  wait: (low: number, high: number) =>
    low === high
      ? `Sugitaan qiyaastii ${low} ${low === 1 ? 'daqiiqad' : 'daqiiqo'}`
      : `Sugitaan qiyaastii ${low}–${high} daqiiqo`,
  ahead: (count: number) =>
    count === 0
      ? 'Adigaa safka ugu horreeya'
      : count === 1
        ? '1 qof ayaa kaa horreeya'
        : `${count} qof ayaa kaa horreeya`,
  booked: (when: string) => `Ballantaadu waa ${when}.`,
  trial: 'Tijaabo',
  stale: 'Xiriirkii wuu go’ay.',
} satisfies CommonTexts
