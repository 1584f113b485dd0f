import type { ScreenSaid, Tested } from '../contract/self-test.ts'
import type { ScreenSeen } from '../rooms/attendance.ts'

/** A screen that was asked, and what it said; null when it said nothing in time. */
export interface Examined {
  readonly room: string
  readonly said: ScreenSaid | null
}

/** What is found out about the house's screens: whether each answers, shows the present page, and is heard. */
export function screensTested(
  seen: readonly ScreenSeen[],
  examined: readonly Examined[],
  version: string,
): readonly Tested[] {
  const away = seen.filter(({ room }) => !examined.some((one) => one.room === room))
  const lost = away.map(({ room }) => screen(room, 'wrong', 'screen-lost'))
  const there = examined.flatMap((one) => [screenTested(one, version), ...soundTested(one)])
  return there.length + lost.length === 0 ? [screen(null, 'look', 'none-there')] : [...there, ...lost]
}

function screenTested({ room, said }: Examined, version: string): Tested {
  if (!said) return screen(room, 'wrong', 'no-answer')
  if (said.version !== version) return screen(room, 'look', 'old-version')
  return said.isShown ? screen(room, 'well', null) : screen(room, 'look', 'not-shown')
}

function soundTested({ room, said }: Examined): readonly Tested[] {
  if (!said || said.isHeard === null) return []
  const heard = { what: 'sound', about: room } as const
  return [
    said.isHeard
      ? { ...heard, outcome: 'well', why: null }
      : { ...heard, outcome: 'wrong', why: 'not-heard' },
  ]
}

const screen = (about: string | null, outcome: Tested['outcome'], why: Tested['why']): Tested => ({
  what: 'screen',
  about,
  outcome,
  why,
})
