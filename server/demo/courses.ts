import type { Catalogue } from '../catalogue/schema.ts'
import { dateIn, daysAfter } from '../catalogue/zone.ts'
import type { Instant } from '../queue/words.ts'

/** The days from now on which the invented courses are held, so that they are always still to come. */
const inDays = [3, 10]

/**
 * The lobby with a course to sign up for, where it has none of its own. The built-in document names none: a real
 * course's date would be over one day, and an invented one would be false.
 */
export function withDemoCourses(catalogue: Catalogue, now: Instant): Catalogue {
  if (catalogue.courses.length > 0) return catalogue
  const today = dateIn(catalogue.town.timeZone, now)
  const dates = inDays.map((days) => ({ at: `${daysAfter(today, days)}T13:00` }))
  return { ...catalogue, courses: [{ ...course, dates }] }
}

const course = {
  id: 'demo-mitid',
  title: {
    da: 'Prøve: kom godt i gang med MitID',
    en: 'Demo: get started with MitID',
  },
  place: { da: 'DigiPunkt', en: 'DigiPunkt' },
  remember: { da: 'din telefon.', en: 'your phone.' },
  minutes: 60,
  seats: 8,
}
