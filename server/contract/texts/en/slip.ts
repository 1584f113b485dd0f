import type { SlipTexts } from '../da/slip.ts'

export const slip = {
  wait: (low: number, high: number) => `Wait: about ${low}-${high} minutes`,
  next: 'Watch the wall screen. We will call your number.',
  copy: 'Copy. Your number is the same.',
  scan: 'Follow your place on your phone',
} satisfies SlipTexts
