import type { Language } from '../catalogue/languages.ts'
import type { Guide } from '../catalogue/schema/told.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import type { GuidePart } from '../contract/offers.ts'
import type { GuideWords, WallCourse, WallGuide, WallPages } from '../contract/wall-pages.ts'
import { bilingual } from './bilingual.ts'
import { beginsAt } from './courses.ts'
import { guideText } from './guide.ts'

/** As many points as are read from afar. */
const mostPoints = 4

/** All that a wall may show beside the queue. */
export function wallPages(catalogue: Catalogue, version: string): WallPages {
  return {
    version,
    guides: inOrderOfErrands(catalogue).flatMap((guide) => guideOf(catalogue, guide)),
    courses: catalogue.courses.map((course) => courseOf(catalogue, course)),
  }
}

/** A line's first errand is what most of it come for, so its guide stands before those of the others. */
function inOrderOfErrands({ guides, groups, errands }: Catalogue): readonly Guide[] {
  const wanted = groups
    .flatMap((group) => group.errands)
    .map((id) => errands.find((errand) => errand.id === id)?.guide)
  const placeOf = ({ id }: Guide) => {
    const place = wanted.indexOf(id)
    return place < 0 ? wanted.length : place
  }
  return [...guides].sort((a, b) => placeOf(a) - placeOf(b))
}

function guideOf({ errands, groups }: Catalogue, guide: Guide): readonly WallGuide[] {
  const about = errands.filter((errand) => errand.guide === guide.id).map(({ id }) => id)
  const lines = groups.filter((group) => group.errands.some((id) => about.includes(id))).map(({ id }) => id)
  const { parts } = guideText(guide, 'da')
  const da = wordsOf(guide, 'da')
  if (lines.length === 0 || da.points.length === 0) return []
  const picture = parts.find((part) => part.part === 'picture')?.picture ?? null
  return [{ id: guide.id, lines, picture, da, en: guide.text.en ? wordsOf(guide, 'en') : null }]
}

function wordsOf(guide: Guide, language: Language): GuideWords {
  const { title, parts } = guideText(guide, language)
  return { title, points: pointsOf(parts).slice(0, mostPoints) }
}

/** Its first list is what to bring or to do; where it has none, its sentences are. */
function pointsOf(parts: readonly GuidePart[]): readonly string[] {
  const list = parts.find((part) => part.part === 'list')
  return list?.items ?? parts.flatMap((part) => (part.part === 'paragraph' ? [part.text] : []))
}

function courseOf({ town }: Catalogue, course: Catalogue['courses'][number]): WallCourse {
  const { id, title, place, minutes, dates } = course
  const instants = dates.map((on) => beginsAt({ town }, on))
  return {
    id,
    title: bilingual(title),
    place: bilingual(place),
    minutes,
    dates: instants.sort((a, b) => a - b),
  }
}
