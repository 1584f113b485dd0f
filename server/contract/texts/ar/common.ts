import type { CommonTexts } from '../da/common.ts'
import { counted, minutesRange, people } from './counted.ts'

export const common = {
  date: (weekday: string, date: string) => `${weekday} ${date}`,
  whenToday: (time: string) => `اليوم ${time}`,
  whenTomorrow: (time: string) => `غدًا ${time}`,
  whenWeekday: (weekday: string, time: string) => `${weekday} ${time}`,
  whenDate: (date: string, time: string) => `${date} ${time}`,
  clock: (time: string) => `الساعة ${time}`,
  closedDay: 'مغلق',
  minutes: minutesRange,
  almostNoWait: 'لا يوجد انتظار تقريبًا',
  wait: (low: number, high: number) =>
    low === high
      ? `الانتظار نحو ${minutesRange(low, high)}`
      : `الانتظار من ${minutesRange(low, high)} تقريبًا`,
  ahead: (count: number) => (count === 0 ? 'أنت الأول في الطابور' : counted(count, people)),
  booked: (when: string) => `موعدك: ${when}.`,
  trial: 'تشغيل تجريبي',
  stale: 'انقطع الاتصال.',
} satisfies CommonTexts
