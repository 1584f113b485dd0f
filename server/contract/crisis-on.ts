import type { House, NoticeView } from './views.ts'

/** What takes the whole of a screen. */
export const crisisOn = (
  house: Pick<House, 'notices'> | null | undefined,
  screen: NoticeView['screens'][number],
): NoticeView | undefined =>
  house?.notices.find(({ level, screens }) => level === 'crisis' && screens.includes(screen))
