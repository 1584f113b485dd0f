import { liveRoom } from '../live-room.ts'

/** All devices of the lobby, whether they are seen as they are now, and the lobby's time. */
export const { view: devices, link, now } = liveRoom('devices')
