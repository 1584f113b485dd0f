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

/** Guides are for those who wait; what nobody waits for would only be read past. */
function guidesFor({ lines }: WallView, known: WallPages | null): readonly WallGuide[] {
  const waited = new Set(lines.filter(({ waiting }) => waiting > 0).map(({ id }) => id))
  const guides = known?.guides.filter((guide) => guide.lines.some((line) => waited.has(line)))
  return guides?.slice(0, most.guides) ?? []
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

/**
 * What takes turns; null is the wall without a page. Where nobody is called there is room for the week, and the wall
 * says in its turn that nobody is. Upright there is no place beside the numbers: pages take turns with the lines.
 */
export function turnsOf({ told, isCalled, isPortrait }: Turning): readonly (Page | null)[] {
  if (!isCalled) return [null, ...told, { page: 'hours' }]
  return isPortrait ? told.flatMap((page) => [null, page]) : told
}

/** Which of some things stands now; all walls of a house turn together. */
export const turnOf = <T>(all: readonly T[], here: number): T | undefined =>
  all[Math.floor(here / pageMs) % all.length]
