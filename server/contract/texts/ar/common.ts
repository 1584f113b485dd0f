import type { CommonTexts } from '../da/common.ts'
import { counted, hours as hoursNoun, minutes as minutesNoun, minutesRange, people } from './counted.ts'

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
  hours: (hours: number, minutes: number) =>
    minutes === 0
      ? counted(hours, hoursNoun)
      : `${counted(hours, hoursNoun)} و${counted(minutes, minutesNoun)}`,
  fromTo: (low: string, high: string) => `${low} إلى ${high}`,
  longWait: (span: string) => `الانتظار: حوالي ${span}`,
  comeBackAt: (time: string) => `عُد الساعة ${time}`,
  comeBack: (from: string, until: string) => `عُد بين الساعة ${from} و${until}`,
  placeKept: (time: string) => `نحتفظ بمكانك حتى الساعة ${time}. إن جئت بعد ذلك تقف في آخر الطابور.`,
  placeLost: 'انتهى الوقت. ستحصل على مكان جديد في الطابور.',
  keepPlace: 'تحتفظ بمكانك في الطابور.',
  amBack: 'لقد عدت',
  quickLane: (minutes: number) => `للمعاملات القصيرة (أقل من ${counted(minutes, minutesNoun)}) شباك خاص بها.`,
} satisfies CommonTexts
