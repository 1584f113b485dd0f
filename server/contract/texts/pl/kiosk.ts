import type { KioskTexts } from '../da/kiosk.ts'
import { counted, nounFor, people } from './counted.ts'

const suggestions = { one: 'propozycja', few: 'propozycje', many: 'propozycji' }
const wishes = { one: 'życzenie', few: 'życzenia', many: 'życzeń' }
const choices = { one: 'możliwość', few: 'możliwości', many: 'możliwości' }
const minutes = { one: 'minuta', few: 'minuty', many: 'minut' }
/** As they stand after "za". */
const seconds = { one: 'sekundę', few: 'sekundy', many: 'sekund' }
const secondsLeft = { one: 'sekunda do końca', few: 'sekundy do końca', many: 'sekund do końca' }

export const kiosk = {
  title: 'Pobierz numer – Næste',
  languages: 'Język',
  back: 'Wstecz',

  choose: {
    heading: 'W czym możemy pomóc?',
    lead: 'Proszę dotknąć sprawy, z którą Państwo przychodzą.',
    search: 'Napiszę własnymi słowami',
    booking: 'Mam umówioną wizytę',
    behalf: 'Załatwiam sprawę za kogoś',
    needs: 'Przyda mi się pomoc',
    unsure: 'Nie wiem',
  },
  search: {
    heading: 'W jakiej sprawie Państwo przychodzą?',
    lead: 'Proszę napisać kilka słów. My znajdziemy sprawę.',
    field: 'Własne słowa',
    example: 'Na przykład: zgubiony paszport',
    found: (count: number) => counted(count, suggestions),
    none: 'Nie do końca to rozumiemy',
    noneHow: 'Proszę napisać to innymi słowami albo nas zapytać.',
    help: 'Zapytam w recepcji',
    space: 'Spacja',
    erase: 'Usuń',
    clear: 'Usuń wszystko',
  },
  unsure: {
    heading: 'Zapraszamy do recepcji',
    lead: 'Proszę powiedzieć, o co chodzi. Ustalimy to razem.',
    number: 'Pobierz numer do recepcji',
  },
  behalf: {
    on: 'Sprawa załatwiana za kogoś',
    heading: 'Gdy załatwia się sprawę za kogoś',
    lead: 'Co trzeba mieć ze sobą:',
    number: 'Pobierz numer',
  },
  needs: {
    heading: 'Co możemy dla Państwa zrobić?',
    lead: 'Proszę wybrać to, co pomoże. Powiemy o tym osobie, która Państwa wywoła.',
    private: 'Widzimy to tylko my. Dziś wieczorem to usuniemy.',
    seat: 'Krzesło, żeby usiąść',
    'more-time': 'Trochę więcej czasu',
    hearing: 'Proszę mówić głośno i wyraźnie',
    sight: 'Proszę mi czytać na głos',
    wheelchair: 'Miejsce na wózek inwalidzki',
    interpreter: 'Tłumacz',
    done: 'Dalej',
    chosen: (count: number) => counted(count, wishes),
  },
  end: {
    'on-the-spot': {
      heading: 'Załatwimy to od razu',
      how: 'Proszę podejść do recepcji. Numer nie jest potrzebny.',
    },
    booking: {
      heading: 'Proszę umówić wizytę',
      how: 'Proszę zeskanować kod telefonem i tam umówić wizytę.',
    },
    'self-service': {
      heading: 'Można to załatwić przez internet',
      how: 'Proszę zeskanować kod telefonem.',
    },
    guide: { heading: 'Jeszcze czegoś brakuje', how: 'Proszę przeczytać, co trzeba zabrać.' },
    help: 'Poproszę o pomoc tutaj',
    anyway: 'Mimo to pobierz numer',
    done: 'Dziękuję, to wszystko',
    call: (phone: string) => `Można też zadzwonić: ${phone}.`,
  },
  guide: {
    show: 'Zobacz, co trzeba zabrać',
    print: 'Wydrukuj',
    printing: 'Drukujemy…',
    printed: 'Proszę pamiętać o zabraniu wydruku.',
    failed: 'Nie udało się wydrukować. Proszę zrobić zdjęcie ekranu.',
    scan: 'Więcej na telefonie',
    missing: 'Teraz nie możemy tego pokazać. Proszę zapytać w recepcji.',
  },
  pages: { up: 'W górę', down: 'Czytaj dalej' },
  courses: {
    open: 'Kursy',
    heading: 'Na który kurs chcą się Państwo zapisać?',
    lead: 'Proszę zająć miejsce. Nie trzeba podawać nazwiska.',
    free: (count: number) => `Wolne miejsca: ${count}`,
    full: 'Brak miejsc',
    none: 'Obecnie nie ma wolnych miejsc.',
    ask: 'Czy zarezerwować miejsce?',
    take: 'Tak, zarezerwuj',
    seat: 'Państwa miejsce',
    code: (code: string) => `Państwa kod to ${code}.`,
    cancel: (phone: string) => `Nie mogą Państwo przyjść? Proszę zadzwonić: ${phone} i podać kod.`,
    gone: 'Ostatnie miejsce zostało właśnie zajęte. Proszę wybrać inny dzień.',
    failed: 'Nie udało się zarezerwować miejsca. Proszę spróbować ponownie lub podejść do recepcji.',
  },
  checkIn: {
    heading: 'Jaki mają Państwo kod?',
    lead: 'Jest w potwierdzeniu wizyty. Można też podsunąć go pod czytnik.',
    field: 'Państwa kod',
    erase: 'Usuń',
    find: 'Znajdź moją wizytę',
    here: 'Już jestem',
    number: 'Pobierz numer',
    retry: 'Spróbuj ponownie',
    unknown: {
      heading: 'Nie możemy znaleźć kodu',
      lead: () => 'Proszę sprawdzić, czy kod jest dobrze wpisany, albo podejść do recepcji.',
    },
    'another-day': {
      heading: 'Wizyta jest innego dnia',
      lead: (when: string) => `Wizyta jest ${when}. Do zobaczenia.`,
    },
    'too-early': {
      heading: 'Mają Państwo jeszcze dużo czasu',
      lead: (when: string) => `Wizyta jest ${when}. Proszę wrócić tutaj, gdy ta pora będzie blisko.`,
    },
    early: {
      heading: 'Mają Państwo jeszcze trochę czasu',
      lead: (when: string) => `Wizyta jest ${when}. Proszę dotknąć tutaj, a wywołamy Państwa o tej porze.`,
    },
    'on-time': {
      heading: 'Witamy',
      lead: (when: string) =>
        `Wizyta jest ${when}. Proszę dotknąć tutaj, żebyśmy wiedzieli, że Państwo już są.`,
    },
    late: {
      heading: 'Godzina wizyty właśnie minęła',
      lead: (when: string) =>
        `Wizyta miała być ${when}. Nic nie szkodzi. Proszę dotknąć tutaj, a znajdziemy czas.`,
    },
    'too-late': {
      heading: 'Godzina wizyty minęła',
      lead: (when: string) => `Wizyta miała być ${when}. Proszę pobrać numer, a pomożemy jeszcze dziś.`,
    },
    arrived: {
      heading: 'Wiemy, że Państwo już są',
      lead: () => 'Proszę obserwować tablicę. Wywołamy Państwa numer.',
    },
  },
  full: {
    card: 'Na dziś brak numerów',
    heading: 'Dziś nie zdążymy przyjąć więcej osób',
    lead: 'Proszę przyjść innego dnia albo zadzwonić do nas.',
    next: (when: string) => `Otwieramy ponownie ${when}.`,
  },
  tools: {
    name: 'Pomoc z ekranem',
    larger: 'Większy tekst',
    usual: 'Zwykły tekst',
    lower: 'Niżej',
    raise: 'Wyżej',
    contrast: 'Mocne kolory',
    colours: 'Zwykłe kolory',
    listen: 'Czytaj na głos',
    silent: 'Przestań czytać',
  },
  ear: {
    on: 'Czytamy Państwu na głos.',
    how: 'Strzałki prowadzą od jednej możliwości do następnej. Wybiera się środkowym klawiszem.',
    off: 'Już nie czytamy na głos.',
    place: (place: number, of: number) => `${place} z ${of}`,
    chosen: 'Wybrane',
    cannot: 'Teraz nie można tego wybrać',
    volume: (percent: number) => `Głośność ${percent} procent`,
    headset: 'Proszę podłączyć słuchawki. Wtedy tylko Państwo to usłyszą.',
    number: (number: string) => `Państwa numer to ${number}.`,
    choices: (count: number) => `Do wyboru: ${counted(count, choices)}.`,
    unheard: 'Teraz nie możemy czytać na głos.',
  },
  group: { lead: 'Czego dotyczy sprawa?' },
  card: {
    wait: (range: string) => `Czas oczekiwania: ${range}`,
    upTo: (minutes: number) => `do ${minutes} min`,
    opens: (when: string) => `Otwarcie: ${when}`,
    closed: 'Teraz zamknięte',
  },
  asking: { heading: 'Chwileczkę', lead: 'Przygotowujemy Państwa numer.' },

  ticket: {
    heading: 'Państwa numer',
    next: 'Proszę usiąść. Wywołamy Państwa numer na tablicy.',
    called: (counter: string) => `Teraz Państwa kolej. Proszę podejść: ${counter}.`,
    over: 'Wizyta dobiegła końca. Dziękujemy.',
    away: 'Wywołaliśmy Państwa numer. Proszę podejść do recepcji.',
    parked: 'Trzymamy Państwa miejsce. Proszę dać znać przy stanowisku, gdy wszystko będzie gotowe.',
    gone: 'Ten numer nie jest już ważny. Proszę pobrać nowy numer.',
    place: 'Miejsce w kolejce',
    first: 'Pierwsze miejsce w kolejce',
    ahead: (count: number) => counted(count, people),
    wait: 'Czas oczekiwania',
    almostNone: 'Prawie żaden',
    minutes: (low: number, high: number) =>
      low === high ? counted(high, minutes) : `${low}–${counted(high, minutes)}`,
    old: 'Te liczby mogą być nieaktualne.',
    bring: 'Proszę przygotować',
    done: 'Gotowe',
    longer: 'Więcej czasu',
    left: (count: number) => nounFor(count, secondsLeft),
  },
  paper: {
    printing: 'Drukujemy Państwa numer…',
    printed: 'Proszę pamiętać o zabraniu numeru na papierze.',
    uncertain: 'Nie ma wydruku? Proszę zapamiętać numer albo poprosić o wydruk w recepcji.',
    failed: 'Nie udało się wydrukować. Proszę zrobić zdjęcie numeru albo poprosić o wydruk w recepcji.',
    scan: 'Proszę zeskanować kod, aby śledzić swoje miejsce w kolejce na telefonie.',
  },

  unread: {
    booking: { heading: 'Nie możemy znaleźć tutaj tej wizyty', lead: 'Proszę podejść do recepcji.' },
    unknown: {
      heading: 'Nie możemy odczytać kodu',
      lead: 'Proszę spróbować ponownie albo podejść do recepcji.',
    },
  },

  stillHere: {
    heading: 'Czy są Państwo jeszcze tutaj?',
    left: (count: number) => `Jeśli nie, za ${counted(count, seconds)} zaczniemy od początku.`,
    yes: 'Tak, jestem',
  },

  idle: {
    welcome: (office: string) => `Witamy! ${office}`,
    touch: 'Proszę dotknąć ekranu, aby pobrać numer',
  },
  until: (time: string) => `Otwarte do ${time}`,
  hours: 'Godziny otwarcia',
  today: 'dziś',
  closed: {
    heading: 'Teraz jest zamknięte',
    opens: (when: string) => `Otwieramy ${when}.`,
    phone: 'Można do nas zadzwonić',
    website: 'Sprawy przez internet',
    trial: 'Tryb próbny: otwórz mimo to',
  },

  connecting: { heading: 'Chwileczkę', lead: 'Ekran zaraz będzie gotowy.' },
  stale: {
    heading: 'Straciliśmy połączenie',
    lead: 'Proszę podejść do recepcji. Tam pomożemy.',
    more: 'Ekran sam wróci do pracy. Jeśli mają Państwo numer, jest on nadal ważny.',
  },
  trouble: {
    heading: 'Teraz nie możemy wydawać numerów',
    lead: 'Proszę podejść do recepcji. Tam pomożemy.',
    more: 'Ekran sam próbuje ponownie.',
  },
  powerIsLow: {
    heading: 'Nie ma prądu',
    lead: 'Teraz nie wydajemy więcej numerów. Proszę podejść do recepcji. Tam pomożemy.',
    more: 'Jeśli mają Państwo numer, proszę go zachować i zostać tutaj.',
  },
  crisis: { lead: 'Proszę robić to, o co prosimy. W razie wątpliwości proszę nas zapytać.' },
  unreachable: {
    heading: 'Nie udało się przygotować numeru',
    lead: 'Proszę spróbować ponownie albo podejść do recepcji.',
    again: 'Spróbuj ponownie',
  },
  refused: {
    again: 'Wybierz ponownie',
    'errand-is-closed': {
      heading: 'To jest teraz zamknięte',
      lead: 'Proszę wybrać coś innego albo zapytać w recepcji.',
    },
    'day-is-closed': {
      heading: 'Na dziś nie ma już numerów',
      lead: 'Na dziś już skończyliśmy. W razie wątpliwości proszę zapytać w recepcji.',
    },
    'errand-is-unknown': {
      heading: 'Tego nie można już wybrać',
      lead: 'Lista właśnie się zmieniła. Proszę wybrać ponownie.',
    },
    'errand-is-full': {
      heading: 'Dziś nie zdążymy przyjąć więcej osób',
      lead: 'Proszę przyjść innego dnia albo zadzwonić do nas.',
    },
    'too-many': {
      heading: 'Teraz jest duży ruch',
      lead: 'Proszę poczekać minutę i spróbować ponownie.',
    },
    failed: {
      heading: 'Coś poszło u nas nie tak',
      lead: 'Numer nie został wydany. Proszę spróbować ponownie albo podejść do recepcji.',
    },
  },
  rush: { lead: 'Proszę dotknąć tutaj, aby pobrać numer', other: 'Inna sprawa' },
  comeBack: { heading: 'Teraz czeka się długo', stay: 'Poczekam tutaj' },
} satisfies KioskTexts
