import { openingOf } from '../catalogue/hours.ts'
import type { Errand } from '../catalogue/schema.ts'
import type { KioskErrand, KioskView } from '../contract/views.ts'
import { waitingFor } from '../queue/day.ts'
import { expectedWait } from '../twin/wait.ts'
import { houseOf, type Scene } from './house.ts'

/** What can be chosen at a kiosk; an errand with no opening in sight is left out. */
export function kioskView(scene: Scene): KioskView {
  const byId = new Map(scene.catalogue.errands.map((errand) => [errand.id, errand]))
  const groups = scene.catalogue.groups.map(({ id, name, hint, icon, errands }) => ({
    id,
    name,
    hint: hint ?? null,
    icon,
    errands: errands.flatMap((errandId) => {
      const errand = byId.get(errandId)
      return errand ? kioskErrand(scene, errand) : []
    }),
  }))
  return { house: houseOf(scene), groups: groups.filter((group) => group.errands.length > 0) }
}

function kioskErrand(scene: Scene, errand: Errand): KioskErrand[] {
  const { open, opensAt } = openingOf(scene.catalogue, errand, scene.now)
  if (!open && opensAt === null) return []
  return [
    {
      id: errand.id,
      name: errand.name,
      hint: errand.hint ?? null,
      icon: errand.icon,
      open,
      opensAt,
      waiting: waitingFor(scene.day, errand.id),
      wait: expectedWait(scene.day, scene.known, errand.id),
      bring: errand.bring,
    },
  ]
}
