import type { Catalogue } from '../catalogue/schema.ts'
import { clockIn, dateIn } from '../catalogue/zone.ts'
import type { NoticeView } from '../contract/views.ts'
import type { Crisis, Instant } from '../queue/words.ts'
import { crisisNotice } from './crisis.ts'

/** All that stands on screens now: what was raised by a press stands above what the document tells. */
export function noticesNow(catalogue: Catalogue, crisis: Crisis | null, now: Instant): NoticeView[] {
  const told = noticesAt(catalogue, now)
  return crisis === null ? told : [crisisNotice(crisis), ...told]
}

/** The document's notices that are in force now, the gravest first. */
export function noticesAt({ notices, town }: Catalogue, now: Instant): NoticeView[] {
  if (notices.length === 0) return []
  const local = `${dateIn(town.timeZone, now)}T${clockIn(town.timeZone, now)}`
  return notices
    .filter(
      ({ from, until }) => (from === undefined || from <= local) && (until === undefined || local < until),
    )
    .map(({ id, level, title, text, screens }) => ({ id, level, title, text: text ?? null, screens }))
    .sort((a, b) => grave.indexOf(a.level) - grave.indexOf(b.level))
}

const grave = ['crisis', 'important', 'normal']
