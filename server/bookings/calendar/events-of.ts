import ICAL from 'ical.js'

/** The events of a calendar, apart from what was changed about single times of a series. */
export interface CalendarEvents {
  readonly events: readonly ICAL.Event[]
  /** By the name of their series. */
  readonly changes: ReadonlyMap<string, readonly ICAL.Event[]>
  readonly unreadable: number
}

/** Null for what is no calendar; a broken event is left out and counted. */
export function eventsOf(text: string): CalendarEvents | null {
  const whole = parsed(text)
  const { root, unreadable } = whole ? { root: whole, unreadable: 0 } : withoutBroken(text)
  if (root?.name !== 'vcalendar') return null
  // Given none, each event would look through all others for its own.
  const all = root
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component, { exceptions: [], strictExceptions: true }))
  const changes = new Map<string, ICAL.Event[]>()
  for (const event of all)
    if (event.isRecurrenceException()) changes.set(event.uid, [...(changes.get(event.uid) ?? []), event])
  return { events: all.filter((event) => !event.isRecurrenceException()), changes, unreadable }
}

function parsed(text: string): ICAL.Component | null {
  try {
    const root = ICAL.Component.fromString(text)
    // Values are read when they are first asked for: a broken one is to be found here.
    for (const event of root.getAllSubcomponents('vevent'))
      for (const property of event.getAllProperties()) property.getValues()
    return root
  } catch {
    return null
  }
}

const oneEvent = /BEGIN:VEVENT\r?\n[\s\S]*?\r?\nEND:VEVENT\r?\n?/g

function withoutBroken(text: string): { readonly root: ICAL.Component | null; readonly unreadable: number } {
  let unreadable = 0
  const sound = text.replace(oneEvent, (event) => {
    if (parsed(`BEGIN:VCALENDAR\r\n${event.trimEnd()}\r\nEND:VCALENDAR\r\n`)) return event
    unreadable += 1
    return ''
  })
  return { root: unreadable > 0 ? parsed(sound) : null, unreadable }
}
