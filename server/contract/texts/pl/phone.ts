import type { PhoneTexts } from '../da/phone.ts'

const over = {
  parked: {
    what: 'Trzymamy Państwa miejsce',
    how: 'Proszę dać znać przy stanowisku, gdy wszystko będzie gotowe. Wtedy wywołamy Państwa ponownie.',
  },
  served: { what: 'Dziękujemy za wizytę', how: 'Można już zamknąć tę stronę.' },
  absent: {
    what: 'Wywołaliśmy Państwa, ale nikt nie podszedł',
    how: 'Są Państwo jeszcze tutaj? Proszę dać znać przy stanowisku albo pobrać nowy numer.',
  },
  withdrawn: {
    what: 'Nie są już Państwo w kolejce',
    how: 'Chcą Państwo wrócić do kolejki? Proszę pobrać nowy numer.',
  },
  forgotten: { what: 'Ten numer jest za stary', how: 'Są Państwo dziś tutaj? Proszę pobrać nowy numer.' },
} satisfies PhoneTexts['over']

export const phone = {
  number: 'Państwa numer',
  connecting: 'Chwileczkę…',
  bring: 'Czekając, proszę przygotować',
  guide: 'Co trzeba zrobić',
  keepOpen: 'Proszę nie zamykać tej strony. Da znać, gdy przyjdzie Państwa kolej.',
  touchForSound: 'Proszę dotknąć tutaj, a strona da znać dźwiękiem',
  lost: 'Proszę obserwować tablicę.',
  trouble: 'Teraz nie możemy wywoływać numerów. Proszę zostać tutaj albo nas zapytać.',
  called: 'Teraz Państwa kolej',
  calledAgain: 'Wywołujemy Państwa ponownie',
  goTo: 'Proszę podejść:',
  serving: 'Teraz Państwu pomagamy',
  moreTime: {
    wish: 'Potrzebuję więcej czasu',
    ask: 'Czy chcą Państwo poczekać trochę dłużej?',
    means: 'Wtedy dwie osoby pójdą przed Państwem. Można to wybrać tylko raz.',
    yes: 'Tak, przepuszczę dwie osoby',
    no: 'Nie, zachowam swoje miejsce',
    failed: 'Nie udało się. Państwa miejsce się nie zmieniło.',
  },
  leave: {
    wish: 'Wychodzę',
    ask: 'Czy chcą Państwo opuścić kolejkę?',
    means: 'Wtedy nie wywołamy Państwa numeru.',
    yes: 'Tak, wychodzę',
    no: 'Nie, zostaję',
    failed: 'Nie udało się. Nadal są Państwo w kolejce. Proszę spróbować ponownie.',
  },
  over,
  unknown: {
    what: 'Nie znamy tego numeru',
    how: 'Numer jest ważny tylko w dniu, w którym został pobrany.',
  },
  comeBack: {
    ask: 'Wyjść i wrócić później?',
    yes: 'Tak, wrócę',
    no: 'Nie, zostaję',
    failed: 'Nie udało się. Miejsce w kolejce jest nadal zachowane.',
    backFailed: 'Nie udało się. Proszę spróbować ponownie albo podejść do recepcji.',
  },
} satisfies PhoneTexts
