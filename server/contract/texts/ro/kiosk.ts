import type { KioskTexts } from '../da/kiosk.ts'
import { counted, minutes, nounAfter, seconds } from './counted.ts'

const suggestions = { one: 'propunere', many: 'propuneri' }
const wishes = { one: 'dorință', many: 'dorințe' }
const people = { one: 'persoană înainte', many: 'persoane înainte' }
const choices = { one: 'opțiune', many: 'opțiuni' }
const secondsLeft = { one: 'secundă rămasă', many: 'secunde rămase' }

export const kiosk = {
  title: 'Luați un număr – Næste',
  languages: 'Limba',
  back: 'Înapoi',

  choose: {
    heading: 'Cu ce vă putem ajuta?',
    lead: 'Apăsați pe motivul pentru care ați venit.',
    search: 'Scrieți cu cuvintele dumneavoastră',
    booking: 'Am programare',
    behalf: 'Am venit pentru altcineva',
    needs: 'Aș dori puțin ajutor',
    unsure: 'Nu știu',
  },
  search: {
    heading: 'Pentru ce ați venit?',
    lead: 'Scrieți câteva cuvinte. Găsim noi ce vă trebuie.',
    field: 'Cuvintele dumneavoastră',
    example: 'De exemplu: am pierdut pașaportul',
    found: (count: number) => counted(count, suggestions),
    none: 'Nu am înțeles prea bine',
    noneHow: 'Încercați cu alte cuvinte sau întrebați-ne.',
    help: 'Întrebați la recepție',
    space: 'Spațiu',
    erase: 'Ștergeți',
    clear: 'Ștergeți tot',
  },
  unsure: {
    heading: 'Veniți la recepție',
    lead: 'Spuneți despre ce este vorba. Ne lămurim împreună.',
    number: 'Luați un număr pentru recepție',
  },
  behalf: {
    on: 'Ați venit pentru altcineva',
    heading: 'Când veniți pentru altcineva',
    lead: 'Trebuie să aduceți:',
    number: 'Luați un număr',
  },
  needs: {
    heading: 'Ce putem face pentru dumneavoastră?',
    lead: 'Alegeți ce vă ajută. Anunțăm persoana care vă cheamă.',
    private: 'Doar noi vedem asta. Se șterge diseară.',
    seat: 'Un loc unde să stau jos',
    'more-time': 'Puțin mai mult timp',
    hearing: 'Vorbiți tare și clar',
    sight: 'Citiți-mi cu voce tare',
    wheelchair: 'Loc pentru scaun cu rotile',
    interpreter: 'Un traducător',
    done: 'Continuați',
    chosen: (count: number) => counted(count, wishes),
  },
  end: {
    'on-the-spot': {
      heading: 'Rezolvăm pe loc',
      how: 'Mergeți la recepție. Nu aveți nevoie de număr.',
    },
    booking: { heading: 'Faceți o programare', how: 'Scanați codul și faceți programarea pe telefon.' },
    'self-service': { heading: 'Puteți face asta pe internet', how: 'Scanați codul cu telefonul.' },
    guide: { heading: 'Mai lipsește ceva', how: 'Citiți ce trebuie să aduceți.' },
    help: 'Vreau ajutor aici',
    anyway: 'Luați totuși un număr',
    done: 'Mulțumesc, am terminat',
    call: (phone: string) => `Sau sunați la ${phone}.`,
  },
  guide: {
    show: 'Vedeți ce trebuie să aduceți',
    print: 'Tipăriți',
    printing: 'Tipărim …',
    printed: 'Nu uitați să luați hârtia.',
    failed: 'Nu am putut tipări. Fotografiați ecranul.',
    scan: 'Citiți mai mult pe telefon',
    missing: 'Acum nu putem afișa textul. Întrebați la recepție.',
  },
  pages: { up: 'Sus', down: 'Citiți mai departe' },
  checkIn: {
    heading: 'Care este codul dumneavoastră?',
    lead: 'Îl găsiți în confirmarea programării. Îl puteți ține și sub cititorul de coduri.',
    field: 'Codul dumneavoastră',
    erase: 'Ștergeți',
    find: 'Găsiți programarea',
    here: 'Am ajuns',
    number: 'Luați un număr',
    retry: 'Încercați din nou',
    unknown: {
      heading: 'Nu găsim codul',
      lead: () => 'Verificați dacă l-ați scris corect. Sau mergeți la recepție.',
    },
    'another-day': {
      heading: 'Programarea este în altă zi',
      lead: (when: string) => `Aveți programare ${when}. Vă așteptăm atunci.`,
    },
    'too-early': {
      heading: 'Ați venit mult mai devreme',
      lead: (when: string) => `Aveți programare ${when}. Reveniți aici când se apropie ora.`,
    },
    early: {
      heading: 'Ați venit mai devreme',
      lead: (when: string) => `Aveți programare ${when}. Apăsați aici și vă chemăm la acea oră.`,
    },
    'on-time': {
      heading: 'Bine ați venit',
      lead: (when: string) => `Aveți programare ${when}. Apăsați aici, ca să știm că ați venit.`,
    },
    late: {
      heading: 'Ora programării tocmai a trecut',
      lead: (when: string) => `Ați avut programare ${when}. Nu-i nimic. Apăsați aici și vă găsim un loc.`,
    },
    'too-late': {
      heading: 'Ora programării a trecut',
      lead: (when: string) => `Ați avut programare ${when}. Luați un număr și vă ajutăm astăzi.`,
    },
    arrived: {
      heading: 'Știm că sunteți aici',
      lead: () => 'Urmăriți ecranul de pe perete. Vă vom chema numărul.',
    },
  },
  full: {
    card: 'Nu mai sunt locuri astăzi',
    heading: 'Astăzi nu mai putem primi pe nimeni',
    lead: 'Reveniți în altă zi sau sunați-ne.',
    next: (when: string) => `Deschidem din nou ${when}.`,
  },
  tools: {
    name: 'Ajutor pentru ecran',
    larger: 'Text mai mare',
    usual: 'Text normal',
    lower: 'Mai jos',
    raise: 'Mai sus',
    contrast: 'Culori puternice',
    colours: 'Culori normale',
    listen: 'Ascultați textul',
    silent: 'Opriți citirea',
  },
  ear: {
    on: 'Vă citim cu voce tare.',
    how: 'Treceți de la o opțiune la alta cu săgețile. Alegeți cu tasta din mijloc.',
    off: 'Nu mai citim cu voce tare.',
    place: (place: number, of: number) => `${place} din ${of}`,
    chosen: 'Ales',
    cannot: 'Nu se poate alege acum',
    volume: (percent: number) => `Volum ${percent} la sută`,
    headset: 'Conectați căștile și auziți doar dumneavoastră.',
    number: (number: string) => `Numărul dumneavoastră este ${number}.`,
    choices: (count: number) => `${count === 1 ? 'Este' : 'Sunt'} ${counted(count, choices)}.`,
    unheard: 'Acum nu putem citi cu voce tare.',
  },
  group: { lead: 'Despre ce este vorba?' },
  card: {
    wait: (range: string) => `Așteptare: ${range}`,
    upTo: (minutes: number) => `cel mult ${minutes} min`,
    opens: (when: string) => `Se deschide ${when}`,
    closed: 'Închis acum',
  },
  asking: { heading: 'Un moment', lead: 'Vă pregătim numărul.' },

  ticket: {
    heading: 'Numărul dumneavoastră',
    next: 'Luați loc. Vă vom chema numărul pe ecranul de pe perete.',
    called: (counter: string) => `Este rândul dumneavoastră. Mergeți la ${counter}.`,
    over: 'Vizita s-a încheiat. Vă mulțumim.',
    away: 'V-am chemat numărul. Mergeți la recepție.',
    parked: 'Vă păstrăm locul. Spuneți la ghișeu când sunteți gata.',
    gone: 'Numărul nu mai este valabil. Luați un număr nou.',
    place: 'Locul la rând',
    first: 'Locul întâi la rând',
    ahead: (count: number) => counted(count, people),
    wait: 'Așteptare',
    almostNone: 'Aproape deloc',
    minutes: (low: number, high: number) => `${low}–${counted(high, minutes)}`,
    old: 'Cifrele pot fi vechi.',
    bring: 'Pregătiți din timp',
    done: 'Gata',
    longer: 'Mai mult timp',
    left: (count: number) => nounAfter(count, secondsLeft),
  },
  paper: {
    printing: 'Vă tipărim numărul …',
    printed: 'Nu uitați să luați hârtia cu numărul.',
    uncertain: 'Nu a ieșit hârtia? Rețineți numărul sau rugați recepția să îl tipărească.',
    failed: 'Nu am putut tipări. Rețineți numărul sau rugați recepția să îl tipărească.',
    scan: 'Scanați codul. Așa vă puteți urmări locul la rând pe telefon.',
  },

  unread: {
    booking: { heading: 'Nu găsim programarea aici', lead: 'Mergeți la recepție.' },
    unknown: { heading: 'Nu putem citi codul', lead: 'Încercați din nou sau mergeți la recepție.' },
  },

  stillHere: {
    heading: 'Mai sunteți aici?',
    left: (count: number) => `Dacă nu, o luăm de la început peste ${counted(count, seconds)}.`,
    yes: 'Da, sunt aici',
  },

  idle: {
    welcome: (office: string) => `Bine ați venit la ${office}`,
    touch: 'Atingeți ecranul ca să luați un număr',
  },
  until: (time: string) => `Deschis până la ${time}`,
  hours: 'Program',
  today: 'astăzi',
  closed: {
    heading: 'Acum este închis',
    opens: (when: string) => `Deschidem ${when}.`,
    phone: 'Sunați-ne',
    website: 'Rezolvați pe internet',
    trial: 'Mod de probă: deschideți totuși ecranul',
  },

  connecting: { heading: 'Un moment', lead: 'Ecranul va fi gata în curând.' },
  stale: {
    heading: 'Am pierdut legătura',
    lead: 'Mergeți la recepție. Vă ajutăm acolo.',
    more: 'Ecranul încearcă din nou singur.',
  },
  trouble: {
    heading: 'Acum nu putem da numere',
    lead: 'Mergeți la recepție. Vă ajutăm acolo.',
    more: 'Ecranul încearcă din nou singur.',
  },
  powerIsLow: {
    heading: 'S-a întrerupt curentul',
    lead: 'Acum nu mai dăm numere. Mergeți la recepție. Vă ajutăm acolo.',
    more: 'Dacă aveți un număr, păstrați-l și rămâneți aici.',
  },
  crisis: { lead: 'Faceți cum vă spunem. Dacă nu știți ce să faceți, întrebați-ne.' },
  unreachable: {
    heading: 'Nu v-am putut da un număr',
    lead: 'Încercați din nou sau mergeți la recepție.',
    again: 'Încercați din nou',
  },
  refused: {
    again: 'Alegeți din nou',
    'errand-is-closed': {
      heading: 'Acum este închis',
      lead: 'Alegeți altceva sau întrebați la recepție.',
    },
    'day-is-closed': {
      heading: 'Astăzi nu mai sunt numere',
      lead: 'Am închis pentru astăzi. Dacă nu știți ce să faceți, întrebați la recepție.',
    },
    'errand-is-unknown': {
      heading: 'Asta nu se mai poate alege',
      lead: 'Lista tocmai s-a schimbat. Alegeți din nou.',
    },
    'errand-is-full': {
      heading: 'Astăzi nu mai putem primi pe nimeni',
      lead: 'Reveniți în altă zi sau sunați-ne.',
    },
    'too-many': { heading: 'Este aglomerat acum', lead: 'Așteptați un minut și încercați din nou.' },
    failed: {
      heading: 'La noi a apărut o problemă',
      lead: 'Nu ați primit un număr. Încercați din nou sau mergeți la recepție.',
    },
  },
} satisfies KioskTexts
