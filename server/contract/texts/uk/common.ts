import type { CommonTexts } from '../da/common.ts'
import { aboutMinutes, counted } from './counted.ts'

/** Eleven begins with a vowel: "об одинадцятій". */
const at = (time: string) => (time.startsWith('11') ? `об ${time}` : `о ${time}`)

/** "На який день": a day of the feminine, which may begin a date, stands in the accusative. */
const on = (day: string) =>
  `у ${day.replace(/^([^\s,]+)([ая])(?=,|$)/, (_, stem, end) => `${stem}${end === 'а' ? 'у' : 'ю'}`)}`

const people = { one: 'людина', few: 'людини', many: 'людей' }

export const common = {
  date: (weekday: string, date: string) => `${weekday}, ${date}`,
  whenToday: (time: string) => `сьогодні ${at(time)}`,
  whenTomorrow: (time: string) => `завтра ${at(time)}`,
  whenWeekday: (weekday: string, time: string) => `${on(weekday)} ${at(time)}`,
  whenDate: (date: string, time: string) => `${on(date)}, ${at(time)}`,
  clock: (time: string) => time,
  closedDay: 'Зачинено',
  minutes: (low: number, high: number) => (low === high ? `${low} хв` : `${low}–${high} хв`),
  almostNoWait: 'Майже без очікування',
  wait: (low: number, high: number) =>
    low === high
      ? `Очікування: близько ${counted(low, aboutMinutes)}`
      : `Очікування: близько ${low}–${counted(high, aboutMinutes)}`,
  ahead: (count: number) => (count === 0 ? 'Ви перші в черзі' : `Перед вами ${counted(count, people)}`),
  booked: (when: string) => `Ваш запис: ${when}.`,
  trial: 'Пробний режим',
  stale: 'Зв’язок обірвався.',
  hours: (hours: number, minutes: number) => (minutes === 0 ? `${hours} год` : `${hours} год ${minutes} хв`),
  fromTo: (low: string, high: string) => `${low} – ${high}`,
  longWait: (span: string) => `Очікування: близько ${span}`,
  comeBackAt: (time: string) => `Повернутися о ${time}`,
  comeBack: (from: string, until: string) => `Поверніться між ${from} і ${until}`,
  placeKept: (time: string) =>
    `Ми тримаємо ваше місце до ${time}. Якщо прийдете пізніше, станете в кінець черги.`,
  placeLost: 'Час минув. Ви отримаєте нове місце в черзі.',
  keepPlace: 'Ваше місце в черзі зберігається.',
  amBack: 'Я знову тут',
  quickLane: (minutes: number) => `Для коротких справ (до ${minutes} хв) є окрема стійка.`,
} satisfies CommonTexts
