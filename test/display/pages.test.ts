import { describe, expect, test } from 'vitest'
import {
  isQuiet,
  type Page,
  pageMs,
  pagesFor,
  quietMs,
  turnOf,
  turnsOf,
} from '../../display/wall/pages/pages.ts'
import type { NoticeView } from '../../server/contract/views.ts'
import type { WallCourse, WallGuide, WallPages } from '../../server/contract/wall-pages.ts'
import { call, house, lobby, nine } from './given.ts'

const guide = (id: string, line: string): WallGuide => ({
  id,
  lines: [line],
  picture: null,
  da: { title: id, points: ['ID'] },
  en: null,
})
const course = (id: string, ...dates: readonly number[]): WallCourse => ({
  id,
  title: { da: id },
  place: { da: 'Biblioteket' },
  minutes: 60,
  dates,
})
const known = (pages: Partial<WallPages>): WallPages => ({ version: '1', guides: [], courses: [], ...pages })
const notice = (level: NoticeView['level'], screens: NoticeView['screens'] = ['wall']): NoticeView => ({
  id: level,
  level,
  title: { da: level },
  text: null,
  screens,
})
const told = (view: Parameters<typeof pagesFor>[0], pages: WallPages | null = null) =>
  pagesFor(view, pages, nine).map((page) => {
    if (page.page === 'guide') return page.guide.id
    if (page.page === 'course') return page.course.id
    return page.page === 'notice' ? page.notice.id : page.page
  })

describe('what stands beside the queue', () => {
  test('a lobby without news tells nothing', () => expect(told(lobby({}))).toEqual([]))

  test('who waits for a passport reads what a passport takes, and nobody reads the rest', () => {
    const pages = known({ guides: [guide('pas', 'pas'), guide('vielse', 'flytning')] })
    expect(told(lobby({ waiting: 2 }), pages)).toEqual(['pas'])
    expect(told(lobby({ waiting: 0 }), pages)).toEqual([])
  })

  test('a course that is over is told no more, and the next one first', () => {
    const pages = known({
      courses: [course('over', nine - 1), course('later', nine + 9), course('soon', nine - 5, nine + 1)],
    })
    expect(told(lobby({}), pages)).toEqual(['soon', 'later'])
  })

  test('quiet news take turns; grave ones stand there all the time, and others are for other screens', () => {
    const notices = [notice('crisis'), notice('important'), notice('normal'), notice('normal', ['phone'])]
    expect(told({ ...lobby({}), house: house({ notices }) })).toEqual(['normal'])
  })

  test('a busy lobby shows no more guides than come again within minutes', () => {
    const guides = Array.from({ length: 20 }, (_, n) => guide(`g${n}`, 'pas'))
    expect(told(lobby({ waiting: 9 }), known({ guides }))).toHaveLength(6)
  })
})

test('the longest line reads first, and each line has one guide before any has two', () => {
  const view = lobby({ waiting: 1 })
  const [pas] = view.lines
  if (!pas) throw new Error('no line')
  const lines = [pas, { ...pas, id: 'flytning', waiting: 5 }, { ...pas, id: 'tom', waiting: 0 }]
  const guides = [guide('p1', 'pas'), guide('p2', 'pas'), guide('f1', 'flytning'), guide('t1', 'tom')]
  expect(told({ ...view, lines }, known({ guides }))).toEqual(['f1', 'p1', 'p2'])
})

describe('when', () => {
  const nobody: ReadonlySet<number> = new Set()

  test('a page leaves at once for a call, and comes back when nobody was called for a while', () => {
    expect(isQuiet([call(1, nine)], new Set([1]), nine + quietMs)).toBe(false)
    expect(isQuiet([call(1, nine)], nobody, nine + quietMs - 1)).toBe(false)
    expect(isQuiet([call(1, nine)], nobody, nine + quietMs)).toBe(true)
    expect(isQuiet([], nobody, nine)).toBe(true)
  })

  test('a wall without numbers tells the week too, and an upright one gives its lines every other turn', () => {
    const news: Page = { page: 'notice', notice: notice('normal') }
    const turns = (isCalled: boolean, isPortrait: boolean) =>
      turnsOf({ told: [news], isCalled, isPortrait }).map(({ page }) => page?.page ?? null)
    expect(turns(false, false)).toEqual([null, 'notice', 'hours'])
    expect(turns(true, false)).toEqual(['notice'])
    expect(turns(true, true)).toEqual([null, 'notice'])
  })

  test('each page has its turn, and then the first again', () => {
    const turns = [0, 1, 2, 3].map((turn) => turnOf(['a', 'b', 'c'], turn * pageMs))
    expect(turns).toEqual(['a', 'b', 'c', 'a'])
    expect(turnOf([], nine)).toBeUndefined()
  })
})
