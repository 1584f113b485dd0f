import type { Lobby } from '../lobby.ts'
import type { CounterId } from '../queue/words.ts'
import type { Scenes } from '../scenes.ts'
import type { LogReader } from '../store/log-reader.ts'
import type { People } from '../store/people.ts'
import type { WaitsOn } from '../store/waits.ts'
import { type Alert, alertsAfter } from './alerts.ts'
import { type Asks, openAsks } from './asks.ts'
import { followAttendants } from './attendants.ts'
import { standingsOf } from './standing.ts'

/** What the lead of the day sees beyond the queue, and asks of the counters. */
export interface Lead {
  readonly asks: Asks
  readonly waitsOn: WaitsOn
  alerts(): readonly Alert[]
  /** Who is at a counter, by name, and since when it stands as it does. */
  attendant(counter: CounterId): { readonly name: string | null; readonly since: number } | null
  /** Looks again soon after each change and every two seconds; `changed` is told when screens should be. */
  watch(changed: () => void): () => void
}

export interface LeadParts {
  readonly lobby: Lobby
  readonly scenes: Scenes
  readonly facts: LogReader
  readonly people: Pick<People, 'find'>
  readonly waitsOn: WaitsOn
}

const lookEveryMs = 2000
/** A rush is looked at as one. */
const lookAfterMs = 300

export function openLead({ lobby, scenes, facts, people, waitsOn }: LeadParts): Lead {
  const asks = openAsks()
  const attendants = followAttendants(facts)
  let alerts: readonly Alert[] = []

  async function look(changed: () => void): Promise<void> {
    const before = JSON.stringify(alerts)
    const now = lobby.now()
    const standings = await lobby.read((day) => standingsOf(scenes(day)))
    alerts = alertsAfter(alerts, standings, now)
    if (asks.tidy(alerts, now) || JSON.stringify(alerts) !== before) changed()
  }

  return {
    asks,
    waitsOn,
    alerts: () => alerts,
    attendant(counter) {
      const found = attendants(counter)
      return (
        found && {
          name: found.person === null ? null : (people.find(found.person)?.name ?? null),
          since: found.since,
        }
      )
    },
    watch(changed) {
      let soon: NodeJS.Timeout | null = null
      const lookSoon = () => {
        soon ??= setTimeout(() => {
          soon = null
          void look(changed)
        }, lookAfterMs)
      }
      lobby.onChange(lookSoon)
      const looking = setInterval(lookSoon, lookEveryMs)
      return () => {
        clearInterval(looking)
        if (soon) clearTimeout(soon)
      }
    },
  }
}
