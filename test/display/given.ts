import type { House, WallCall, WallLine, WallView } from '../../server/contract/views.ts'

/** A Monday at nine in Denmark. */
export const nine = Date.UTC(2026, 10, 23, 8)

export const call = (order: number, at: number): WallCall => ({
  order,
  number: `P${String(order).padStart(3, '0')}`,
  counter: { id: `c${order}`, name: { da: `Skranke ${order}` }, short: `${order}`, direction: 'left' },
  language: 'da',
  ownWords: null,
  at,
  isCalled: true,
})

const weekday = (day: number) => ({ weekday: day, intervals: [{ from: '08:00', to: '16:00' }] })

export const house = (changes: Partial<House> = {}): House => ({
  town: 'Herning',
  office: { da: 'Borgerservice' },
  address: '',
  phone: '',
  website: 'https://www.herning.dk',
  timeZone: 'Europe/Copenhagen',
  clock: { from: 0, until: 0, minutes: 60 },
  accent: '#12445c',
  trial: false,
  open: true,
  opensAt: null,
  closesAt: Date.UTC(2026, 10, 23, 15),
  hours: [1, 2, 3, 4, 5].map(weekday),
  trouble: false,
  powerIsLow: false,
  isDark: false,
  notices: [],
  ...changes,
})

const line = (waiting: number): WallLine => ({
  id: 'pas',
  letter: 'P',
  name: { da: 'Pas' },
  icon: 'book-user',
  waiting,
  wait: { medianMinutes: 5, p80Minutes: 10 },
  staffed: true,
})

interface Lobby {
  readonly open?: boolean
  readonly waiting?: number
  readonly calls?: readonly WallCall[]
}

export const lobby = ({ open = true, waiting = 0, calls = [] }: Lobby): WallView => ({
  house: house({ open }),
  calls,
  lines: [line(waiting), line(0)],
  quick: null,
  pages: '1',
})
