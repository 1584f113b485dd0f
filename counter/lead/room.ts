import { liveRoom } from '../live-room.ts'

/** The day as its lead sees it, whether that is from now, and the lobby's time. */
export const { view: day, link, now: leadNow } = liveRoom('lead')
