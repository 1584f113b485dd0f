import { liveRoom } from '../live-room.ts'

/** What the reception has done today, and whether that is from now. */
export const { view: done, link } = liveRoom('reception')
