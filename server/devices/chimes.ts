import type { Chime } from '../../hardware/devices.ts'
import type { Lobby } from '../lobby.ts'
import type { CounterId } from '../queue/words.ts'

/** Rings for each call, a recall included; with `counters`, only for calls to these. */
export function serveChime(chime: Chime, counters: readonly CounterId[] | undefined, lobby: Lobby): void {
  let last: number | null = null

  async function listen(): Promise<void> {
    const calls = await lobby.read((day) => day.calls)
    const newest = calls[0]?.order ?? 0
    // What was called before the program began is no news; a new day counts from the beginning.
    const heard = last === null ? newest : newest < last ? 0 : last
    last = newest
    const isNews = calls.some(({ order, counter }) => order > heard && (counters?.includes(counter) ?? true))
    if (isNews) await chime.ring()
  }

  lobby.onChange(listen)
  void listen()
}
