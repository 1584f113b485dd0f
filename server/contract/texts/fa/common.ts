import type { CommonTexts } from '../da/common.ts'

export const common = {
  date: (weekday: string, date: string) => `${weekday} ${date}`,
  whenToday: (time: string) => `امروز ${time}`,
  whenTomorrow: (time: string) => `فردا ${time}`,
  whenWeekday: (weekday: string, time: string) => `${weekday} ${time}`,
  whenDate: (date: string, time: string) => `${date} ${time}`,
  clock: (time: string) => `ساعت ${time}`,
  closedDay: 'تعطیل',
  /** With a word between the numbers: a dash could be read from either side. */
  minutes: (low: number, high: number) => (low === high ? `${low} دقیقه` : `${low} تا ${high} دقیقه`),
  almostNoWait: 'تقریباً بدون انتظار',
  wait: (low: number, high: number) =>
    low === high ? `حدود ${low} دقیقه انتظار` : `حدود ${low} تا ${high} دقیقه انتظار`,
  ahead: (count: number) => (count === 0 ? 'شما نفر اول صف هستید' : `${count} نفر جلوتر از شما`),
  booked: (when: string) => `وقت شما ${when} است.`,
  trial: 'آزمایشی',
  stale: 'ارتباط قطع شده است.',
  hours: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours} ساعت` : `${hours} ساعت و ${minutes} دقیقه`,
  fromTo: (low: string, high: string) => `${low} تا ${high}`,
  longWait: (span: string) => `زمان انتظار: حدود ${span}`,
  comeBackAt: (time: string) => `ساعت ${time} برگردید`,
  comeBack: (from: string, until: string) => `بین ساعت ${from} و ${until} برگردید`,
  placeKept: (time: string) => `جای شما را تا ساعت ${time} نگه می‌داریم. اگر دیرتر بیایید، به آخر صف می‌روید.`,
  placeLost: 'وقت گذشته است. جای تازه‌ای در صف می‌گیرید.',
  keepPlace: 'جای شما در صف می‌ماند.',
  amBack: 'من برگشتم',
  quickLane: (minutes: number) => `برای کارهای کوتاه (کمتر از ${minutes} دقیقه) باجهٔ جداگانه هست.`,
} satisfies CommonTexts
