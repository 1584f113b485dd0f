import type { SlipTexts } from '../da/slip.ts'

export const slip = {
  locale: 'en-GB',
  wait: (low: number, high: number) =>
    low === high
      ? `Wait: about ${high}\u00a0${high === 1 ? 'minute' : 'minutes'}`
      : `Wait: about ${low}–${high}\u00a0minutes`,
  noWait: 'Almost no wait',
  next: 'Watch the wall screen. We will call your\u00a0number.',
  copy: 'Copy. Your number is the same.',
  scan: 'Follow your place on\u00a0your\u00a0phone',
  back: 'Hold the code under the reader when you are back',
} satisfies SlipTexts
