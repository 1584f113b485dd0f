import { openingOf } from '../catalogue/hours.ts'
import type { Errand } from '../catalogue/schema/errand.ts'
import type { CourseRoom } from '../contract/course.ts'
import type { KioskScreen } from '../contract/kiosk-screen.ts'
import type { KioskErrand, KioskView } from '../contract/views.ts'
import { waitingFor } from '../queue/day.ts'
import { comeBackOffer } from './come-back.ts'
import { comingDates, type SeatsTaken } from './courses.ts'
import { houseOf, type Scene } from './house.ts'
import { quickMinutes } from './quick-lanes.ts'

/** What can be chosen at a kiosk now; an errand with no opening in sight is left out. */
export function kioskView(scene: Scene, screen: KioskScreen, taken: SeatsTaken): KioskView {
  const { catalogue, version } = scene
  return {
    house: houseOf(scene),
    screen,
    offers: version,
    errands: catalogue.errands.flatMap((errand) => kioskErrand(scene, errand)),
    rush: scene.day.rush,
    quickMinutes: quickMinutes(scene),
    courses: comingDates(catalogue, scene.now, taken).map(roomOf),
  }
}

const roomOf = ({ course, date, free }: CourseRoom): CourseRoom => ({ course, date, free })

function kioskErrand(scene: Scene, errand: Errand): KioskErrand[] {
  const { open, opensAt } = openingOf(scene.catalogue, errand, scene.now)
  if (!open && opensAt === null) return []
  const wait = scene.waitOf(errand.id)
  return [
    {
      id: errand.id,
      open,
      opensAt,
      full: open && scene.isFull(errand),
      waiting: waitingFor(scene.day, errand.id),
      wait,
      comeBack: comeBackOffer(scene, errand.id, wait),
    },
  ]
}
