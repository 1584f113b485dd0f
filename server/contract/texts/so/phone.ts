import type { PhoneTexts } from '../da/phone.ts'

const over = {
  parked: {
    what: 'Meeshaada waan kuu haynaa',
    how: 'Miiska noogu sheeg marka aad diyaar tahay. Markaas ayaan mar kale kuu yeeraynaa.',
  },
  served: { what: 'Waad ku mahadsan tahay', how: 'Hadda bogga waad xiri kartaa.' },
  absent: {
    what: 'Waan kuu yeernay, laakiin kuma aannaan arag',
    how: 'Weli ma joogtaa? Miiska noogu sheeg ama qaado lambar cusub.',
  },
  withdrawn: { what: 'Safka waad ka baxday', how: 'Ma rabtaa inaad ku soo noqoto? Qaado lambar cusub.' },
  forgotten: { what: 'Lambarku mar dambe ma shaqeeyo', how: 'Maanta ma joogtaa? Qaado lambar cusub.' },
} satisfies PhoneTexts['over']

export const phone = {
  number: 'Lambarkaaga',
  connecting: 'Wax yar sug …',
  bring: 'Kuwan diyaarso inta aad sugayso',
  guide: 'Sida loo sameeyo',
  keepOpen: 'Boggan ha xirin. Wuxuu kuu sheegayaa marka lagu gaaro.',
  touchForSound: 'Halkan taabo, boggu cod ayuu kugu ogeysiinayaa',
  lost: 'Fiiri shaashadda derbiga.',
  trouble: 'Hadda lambarro kuma dhawaaqi karno. Halkan joog ama na weydii.',
  called: 'Waa markaaga',
  calledAgain: 'Mar kale ayaan kuu yeeraynaa',
  goTo: 'Tag',
  serving: 'Hadda waan ku caawinaynaa',
  moreTime: {
    wish: 'Waqti dheeraad ah ayaan rabaa',
    ask: 'Ma rabtaa inaad wax yar sii sugto?',
    means: 'Markaas laba qof oo kale ayaa kaa hor maraya. Taas hal mar oo keliya ayaad dooran kartaa.',
    yes: 'Haa, laba qof ha iga hor maraan',
    no: 'Maya, meeshayda ha la ii hayo',
    failed: 'Ma suurtagelin. Meeshaadii weli waad haysataa.',
  },
  leave: {
    wish: 'Waan baxayaa',
    ask: 'Ma rabtaa inaad safka ka baxdo?',
    means: 'Markaas lambarkaaga kuma dhawaaqayno.',
    yes: 'Haa, waan baxayaa',
    no: 'Maya, waan joogayaa',
    failed: 'Ma suurtagelin. Weli safka ayaad ku jirtaa. Mar kale isku day.',
  },
  over,
  unknown: {
    what: 'Lambarkan ma naqaanno',
    how: 'Lambarku wuxuu shaqeeyaa oo keliya maalinta aad qaadato.',
  },
  comeBack: {
    ask: 'Ma baxaysaa oo ma soo noqonaysaa?',
    yes: 'Haa, waan soo noqonayaa',
    no: 'Maya, waan joogayaa',
    failed: 'Ma suurtagelin. Meeshaada wali waad haysataa.',
    backFailed: 'Ma suurtagelin. Mar kale isku day ama tag soo dhoweynta.',
  },
} satisfies PhoneTexts
