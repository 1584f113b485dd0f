import { z } from 'zod'
import { zonedInstant } from '../catalogue/zone.ts'
import type { Instant } from '../queue/words.ts'

const IsoTime = z.iso.datetime({ local: true, offset: true })

/** The instant of `2026-11-23T10:00` (in the lobby, or with its zone) or of UTC milliseconds. */
export function instantOf(at: string | number, timeZone: string): Instant {
  if (typeof at === 'number') return at
  if (/(Z|[+-]\d\d:\d\d)$/.test(at)) return Date.parse(at)
  return zonedInstant(timeZone, at.slice(0, 10), at.slice(11, 16))
}

/** `23-11-2026 10:00`, `23.11.2026 kl. 10.00`, `23/11/2026 9:30` */
const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})[ T]+(?:kl\.? *)?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/

/** A time as staff and their systems write it, Danish or ISO; null for anything else. */
export function readTime(text: string, timeZone: string): Instant | null {
  const written = danish.exec(text.trim())
  const [day = '', month = '', year = '', hour = '', minute = ''] = written?.slice(1) ?? []
  const iso = written
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}`
    : text.trim().replace(' ', 'T')
  return IsoTime.safeParse(iso).success ? instantOf(iso, timeZone) : null
}
