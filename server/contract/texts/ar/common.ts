import type { CommonTexts } from '../da/common.ts'
import { counted, minutes } from './counted.ts'

const people = { one: 'شخص واحد قبلك', two: 'شخصان قبلك', few: 'أشخاص قبلك', many: 'شخصًا قبلك' }

/** With a word between two numbers: a dash could be read from either side. */
export const common = {
  date: (weekday: string, date: string) => `${weekday} ${date}`,
  whenToday: (time: string) => `اليوم ${time}`,
  whenTomorrow: (time: string) => `غدًا ${time}`,
  whenWeekday: (weekday: string, time: string) => `${weekday} ${time}`,
  whenDate: (date: string, time: string) => `${date} ${time}`,
  clock: (time: string) => `الساعة ${time}`,
  closedDay: 'مغلق',
  minutes: (low: number, high: number) =>
    low === high ? counted(low, minutes) : `${low} إلى ${counted(high, minutes)}`,
  almostNoWait: 'لا يوجد انتظار تقريبًا',
  wait: (low: number, high: number) =>
    low === high
      ? `الانتظار نحو ${counted(low, minutes)}`
      : `الانتظار من ${low} إلى ${counted(high, minutes)} تقريبًا`,
  ahead: (count: number) => (count === 0 ? 'أنت التالي' : counted(count, people)),
  trial: 'تشغيل تجريبي',
  stale: 'انقطع الاتصال.',
} satisfies CommonTexts
