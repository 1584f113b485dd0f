import { expect, test } from 'vitest'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { languages } from '../../server/catalogue/languages.ts'
import type { Catalogue } from '../../server/catalogue/schema.ts'
import { openAsks } from '../../server/lead/asks.ts'
import type { Scene } from '../../server/screens/house.ts'
import { signView } from '../../server/screens/sign.ts'
import { staffView } from '../../server/screens/staff.ts'
import { wallView } from '../../server/screens/wall.ts'
import { given, instant } from '../given.ts'
import { counterOpened, ticketCalled, ticketIssued } from '../queue/facts.ts'

/** Every text in all ten languages. */
const inAll = (node: unknown): unknown => {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(inAll)
  if ('da' in node && typeof node.da === 'string')
    return Object.fromEntries(languages.map((language) => [language, `${language}: ${node.da}`]))
  return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, inAll(inner)]))
}

const catalogue = inAll(firstCatalogue(null)) as Catalogue
const notices: Catalogue['notices'] = [
  { id: 'lift', level: 'normal', title: { da: 'Elevator', so: 'so: Wiishka' }, screens: ['wall'] },
]
const scene: Scene = {
  day: given(ticketIssued('P001'), counterOpened('3'), ticketCalled('P001', '3'), ticketIssued('P002')).day,
  catalogue: { ...catalogue, notices },
  version: '',
  known: { minutes: () => 10, planned: catalogue.counters },
  waitOf: () => ({ medianMinutes: 10, p80Minutes: 20 }),
  now: instant('11:00'),
  trial: false,
  trouble: false,
  powerIsLow: false,
  isDark: false,
  former: () => undefined,
  noteOf: () => null,
  isFull: () => false,
}

test('walls and staff are sent Danish and English alone, whatever the catalogue speaks', () => {
  const views = [
    wallView(scene),
    signView(scene, '3'),
    staffView(scene, '3', {
      slipOf: () => 'printed',
      devices: [],
      nameOf: () => null,
      asks: openAsks(),
      alarmAsked: null,
    }),
  ]
  for (const view of views) {
    const text = JSON.stringify(view)
    expect(text).toContain('"en":"en: ')
    for (const language of languages.slice(2)) expect(text).not.toContain(`"${language}: `)
  }
})
