import type { SlipTexts } from '../da/slip.ts'

export const slip = {
  locale: 'tr-TR',
  wait: (low: number, high: number) =>
    low === high ? `Bekleme: yaklaşık ${high}\u00a0dakika` : `Bekleme: yaklaşık ${low}–${high}\u00a0dakika`,
  noWait: 'Neredeyse hiç bekleme yok',
  next: 'Lütfen ekranı takip edin. Numaranızı çağıracağız.',
  copy: 'Kopya. Numaranız aynı.',
  scan: 'Sıranızı telefondan takip\u00a0edin',
  back: 'Geri gelince kodu okuyucuya tutun',
} satisfies SlipTexts
