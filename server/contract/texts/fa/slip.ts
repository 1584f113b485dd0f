import type { SlipTexts } from '../da/slip.ts'

export const slip = {
  /** The Danish calendar and Latin digits, so that the paper looks like the wall and the letter from the town. */
  locale: 'fa-IR-u-ca-gregory-nu-latn',
  /** With a word between the numbers: a dash could be read from either side. */
  wait: (low: number, high: number) =>
    low === high
      ? `زمان انتظار: حدود ${high}\u00a0دقیقه`
      : `زمان انتظار: حدود ${low}\u00a0تا\u00a0${high}\u00a0دقیقه`,
  noWait: 'تقریباً بدون انتظار',
  next: 'لطفاً به صفحهٔ نمایش نگاه کنید. شمارهٔ شما را صدا\u00a0می‌زنیم.',
  copy: 'کپی. شمارهٔ شما همان است.',
  scan: 'نوبت خود را در\u00a0تلفن دنبال\u00a0کنید',
  back: 'وقتی برگشتید، کد را زیر دستگاه بگیرید',
} satisfies SlipTexts
