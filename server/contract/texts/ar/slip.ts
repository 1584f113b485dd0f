import type { SlipTexts } from '../da/slip.ts'

/** From 3 to 10 the noun is plural, above that singular; 1 and 2 have words of their own. */
const minutes = (count: number) => {
  if (count === 1) return 'دقيقة\u00a0واحدة'
  if (count === 2) return 'دقيقتين'
  return count <= 10 ? `${count}\u00a0دقائق` : `${count}\u00a0دقيقة`
}

export const slip = {
  /** Latin digits, so that the paper looks like the wall. */
  locale: 'ar-u-nu-latn',
  /** With words between the numbers: a dash could be read from either side. */
  wait: (low: number, high: number) =>
    low === high
      ? `الانتظار: حوالي ${minutes(high)}`
      : `الانتظار: حوالي ${low}\u00a0إلى\u00a0${minutes(high)}`,
  noWait: 'لا يوجد انتظار تقريبًا',
  next: 'يُرجى متابعة الشاشة. سننادي على\u00a0رقمك.',
  copy: 'نسخة. رقمك لم يتغير.',
  scan: 'تابع دورك على\u00a0هاتفك',
  back: 'ضع الرمز تحت القارئ عند عودتك',
} satisfies SlipTexts
