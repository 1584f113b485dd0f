import type { NoticeView, WallView } from '../../../server/contract/views.ts'
import type { WallCourse, WallGuide, WallPages } from '../../../server/contract/wall-pages.ts'

/** One calm page beside the queue. */
export type Page =
  | { readonly page: 'notice'; readonly notice: NoticeView }
  | { readonly page: 'guide'; readonly guide: WallGuide }
  | { readonly page: 'course'; readonly course: WallCourse }
  | { readonly page: 'hours' }

/** How long one page stands: time to read it twice. */
export const pageMs = 16_000
/** How long nobody must have been called before pages come. */
export const quietMs = 30_000

/** So many of a kind, so that each comes again within minutes. */
const most = { guides: 6, courses: 3 }

/** What is worth reading now: the house's quiet news (the grave ones stand there all the time), what to have ready, and what is held soon. */
export function pagesFor(view: WallView, known: WallPages | null, now: number): readonly Page[] {
  const notices = view.house.notices.filter(
    ({ level, screens }) => level === 'normal' && screens.includes('wall'),
  )
  return [
    ...notices.map((notice) => ({ page: 'notice', notice }) as const),
    ...guidesFor(view, known).map((guide) => ({ page: 'guide', guide }) as const),
    ...coursesAfter(known, now).map((course) => ({ page: 'course', course }) as const),
  ]
}

/** Guides are for those who wait: the longest line first, and one of each line before the second of any. */
function guidesFor({ lines }: WallView, known: WallPages | null): readonly WallGuide[] {
  const waited = lines.filter(({ waiting }) => waiting > 0).sort((a, b) => b.waiting - a.waiting)
  const ofLines = waited.map(({ id }) => known?.guides.filter((guide) => guide.lines.includes(id)) ?? [])
  const longest = Math.max(0, ...ofLines.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, place) =>
    ofLines.flatMap((guides) => guides[place] ?? []),
  )
  return [...new Set(inTurn.flat())].slice(0, most.guides)
}

function coursesAfter(known: WallPages | null, now: number): readonly WallCourse[] {
  const coming = known?.courses.map((course) => ({
    ...course,
    dates: course.dates.filter((date) => date > now),
  }))
  const soonest = (course: WallCourse) => course.dates[0] ?? Number.POSITIVE_INFINITY
  return (coming ?? [])
    .filter(({ dates }) => dates.length > 0)
    .sort((a, b) => soonest(a) - soonest(b))
    .slice(0, most.courses)
}

/** Whether nobody is called, so that a page may stand beside the numbers. */
export function isQuiet(calls: WallView['calls'], inAccent: ReadonlySet<number>, now: number): boolean {
  return inAccent.size === 0 && calls.every(({ at }) => now - at >= quietMs)
}

/** What the wall shows now, as far as its pages go. */
export interface Turning {
  readonly told: readonly Page[]
  /** Numbers stand on the wall. */
  readonly isCalled: boolean
  readonly isPortrait: boolean
}

/** What stands on the wall in its turn: a page, or null for the wall without one. */
export interface Entry {
  readonly id: string
  readonly page: Page | null
}

/**
 * What takes turns. Where nobody is called there is room for the week, and the wall says in its turn that nobody is.
 * Upright there is no place beside the numbers: pages take turns with the lines.
 */
export function turnsOf({ told, isCalled, isPortrait }: Turning): readonly Entry[] {
  const pages = told.map((page) => ({ id: idOf(page), page }))
  if (!isCalled) return [{ id: 'nobody', page: null }, ...pages, { id: 'hours', page: { page: 'hours' } }]
  return isPortrait ? pages.flatMap((entry) => [{ id: `lines, ${entry.id}`, page: null }, entry]) : pages
}

export function idOf(page: Page): string {
  if (page.page === 'notice') return `notice ${page.notice.id}`
  if (page.page === 'guide') return `guide ${page.guide.id}`
  return page.page === 'course' ? `course ${page.course.id}` : page.page
}

/** Which of some things stands now; all walls of a house turn together. */
export const turnOf = <T>(all: readonly T[], here: number): T | undefined =>
  all[Math.floor(here / pageMs) % all.length]
