import type { PhoneTexts } from '../da/phone.ts'

const over = {
  parked: {
    what: 'Sıranızı tutuyoruz',
    how: 'Hazır olunca gişede söyleyin. Sizi yeniden çağırırız.',
  },
  served: { what: 'Geldiğiniz için teşekkürler', how: 'Bu sayfayı artık kapatabilirsiniz.' },
  absent: {
    what: 'Sizi çağırdık ama göremedik',
    how: 'Hâlâ burada mısınız? Gişede söyleyin ya da yeni numara alın.',
  },
  withdrawn: { what: 'Sıradan çıktınız', how: 'Yeniden sıraya girmek isterseniz yeni numara alın.' },
  forgotten: { what: 'Bu numara çok eski', how: 'Bugün buradaysanız yeni numara alın.' },
} satisfies PhoneTexts['over']

export const phone = {
  number: 'Numaranız',
  connecting: 'Bir dakika lütfen …',
  bring: 'Beklerken bunları hazırlayın',
  guide: 'Yapmanız gerekenler',
  keepOpen: 'Bu sayfa açık kalsın. Sıra size gelince haber verir.',
  touchForSound: 'Sıra size gelince sesli haber için buraya dokunun',
  lost: 'Duvardaki ekranı takip edin.',
  trouble: 'Şu anda numara çağıramıyoruz. Burada kalın ya da bize sorun.',
  called: 'Sıra sizde',
  calledAgain: 'Sizi yeniden çağırıyoruz',
  goTo: 'Gideceğiniz yer:',
  serving: 'Şimdi sizinle ilgileniyoruz',
  moreTime: {
    wish: 'Biraz daha zaman istiyorum',
    ask: 'Biraz daha beklemek ister misiniz?',
    means: 'O zaman iki kişi önünüze geçer. Bunu bir kez seçebilirsiniz.',
    yes: 'Evet, iki kişi önüme geçsin',
    no: 'Hayır, yerimde kalayım',
    failed: 'Olmadı. Sıradaki yeriniz aynı.',
  },
  leave: {
    wish: 'Gidiyorum',
    ask: 'Sıradan çıkmak ister misiniz?',
    means: 'O zaman numaranızı çağırmayız.',
    yes: 'Evet, gidiyorum',
    no: 'Hayır, kalıyorum',
    failed: 'Olmadı. Hâlâ sıradasınız. Tekrar deneyin.',
  },
  over,
  unknown: { what: 'Bu numarayı bulamıyoruz', how: 'Numara yalnızca alındığı gün geçerlidir.' },
  comeBack: {
    ask: 'Gidip sonra gelmek ister misiniz?',
    yes: 'Evet, geri geleceğim',
    no: 'Hayır, kalıyorum',
    failed: 'Olmadı. Sıranız hâlâ duruyor.',
    backFailed: 'Olmadı. Tekrar deneyin ya da danışmaya gidin.',
  },
} satisfies PhoneTexts
