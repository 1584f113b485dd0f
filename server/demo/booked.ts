import { openingOf } from '../catalogue/hours.ts'
import { languages } from '../catalogue/languages.ts'
import type { DemoParts } from './demo.ts'
import type { Pace } from './pace.ts'

const bookedAnHour = 4
const bookedAheadMinutes = 40
/** What times are mostly booked for. */
const errands = ['pas', 'koerekort', 'vielse']

/** Some people have booked a time, and check in a little before or after it. */
export async function simulateBooked(parts: DemoParts, pace: Pace): Promise<never> {
  for (;;) {
    await pace.minutes(pace.about(60 / bookedAnHour))
    const { open } = openingOf(parts.catalogue.document(), null, parts.lobby.now())
    if (!open) continue
    void comeFor(parts, pace).catch(() => undefined)
  }
}

async function comeFor({ lobby, catalogue, bookings, arrive }: DemoParts, pace: Pace): Promise<void> {
  const errand = errands.find((id) => catalogue.errand(id) && pace.chance(0.6))
  if (!errand) return
  const now = lobby.now()
  const at = now + bookedAheadMinutes * 60_000
  const [code = ''] = bookings.keep([{ code: null, errand, at, name: null }], now)
  await pace.minutes(bookedAheadMinutes - 10 + pace.about(8))
  const language = pace.chance(0.85)
    ? 'da'
    : (languages[Math.floor(Math.random() * languages.length)] ?? 'da')
  await arrive({ code, language, behalf: pace.chance(0.1), needs: [], paper: true, actor: 'demo' })
}
