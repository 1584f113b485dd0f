import type { PhoneTexts } from '../da/phone.ts'

const over = {
  parked: {
    what: 'Vă păstrăm locul',
    how: 'Spuneți la ghișeu când sunteți gata. Atunci vă chemăm din nou.',
  },
  served: { what: 'Vă mulțumim', how: 'Acum puteți închide pagina.' },
  absent: {
    what: 'V-am chemat, dar nu v-am văzut',
    how: 'Mai sunteți aici? Spuneți la ghișeu sau luați un număr nou.',
  },
  withdrawn: { what: 'Ați renunțat la număr', how: 'Vreți din nou la rând? Luați un număr nou.' },
  forgotten: { what: 'Numărul este prea vechi', how: 'Sunteți aici astăzi? Luați un număr nou.' },
} satisfies PhoneTexts['over']

export const phone = {
  number: 'Numărul dumneavoastră',
  connecting: 'Un moment …',
  bring: 'Pregătiți acestea cât așteptați',
  guide: 'Ce aveți de făcut',
  keepOpen: 'Lăsați pagina deschisă. Vă anunță când vă vine rândul.',
  touchForSound: 'Apăsați aici și pagina vă anunță cu sunet',
  lost: 'Urmăriți ecranul de pe perete.',
  trouble: 'Acum nu putem chema numere. Rămâneți aici sau întrebați-ne.',
  called: 'Este rândul dumneavoastră',
  calledAgain: 'Vă chemăm din nou',
  goTo: 'Mergeți la',
  serving: 'Acum vă ajutăm',
  moreTime: {
    wish: 'Am nevoie de mai mult timp',
    ask: 'Doriți să mai așteptați puțin?',
    means: 'Atunci trec două persoane înaintea dumneavoastră. Puteți alege asta o singură dată.',
    yes: 'Da, las două persoane înainte',
    no: 'Nu, îmi păstrez locul',
    failed: 'Nu a mers. Aveți în continuare locul dumneavoastră.',
  },
  leave: {
    wish: 'Vreau să plec',
    ask: 'Doriți să renunțați la număr?',
    means: 'Atunci nu vă mai chemăm numărul.',
    yes: 'Da, plec',
    no: 'Nu, rămân',
    failed: 'Nu a mers. Sunteți încă la rând. Încercați din nou.',
  },
  over,
  unknown: { what: 'Nu cunoaștem acest număr', how: 'Un număr este valabil doar în ziua în care îl luați.' },
  comeBack: {
    ask: 'Plecați și reveniți mai târziu?',
    yes: 'Da, revin',
    no: 'Nu, rămân aici',
    failed: 'Nu a reușit. Aveți în continuare locul.',
    backFailed: 'Nu a reușit. Încercați din nou sau mergeți la recepție.',
  },
} satisfies PhoneTexts
