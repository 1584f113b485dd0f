import type { CrisisTexts } from '../da/crisis.ts'

export const crisis = {
  closed: {
    title: 'Kapattık',
    text: 'Bugün burada başka kimseye yardım edemiyoruz. Belediyenin web sitesine bakın veya bizi arayın.',
  },
  evacuate: {
    title: 'Binadan hemen çıkın',
    text: 'Hemen dışarı çıkın. Merdiveni kullanın, asansöre binmeyin. Birbirinize yardım edin.',
  },
  library: {
    title: 'Kütüphaneye gidin',
    text: 'Bugün size kütüphanede yardım ediyoruz. Yolu bize sorun.',
  },
  'system-down': {
    title: 'Sistem çalışmıyor',
    text: 'Ekran şu anda numara vermiyor. Burada kalın. Numaraları kâğıtla dağıtıyoruz.',
  },
  own: { title: 'Önemli mesaj', text: 'Ne anlama geldiğini lütfen bize sorun.' },
  drill: 'Tatbikat',
} satisfies CrisisTexts
