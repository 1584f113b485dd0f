import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absent } from '../../server/insights/absent.ts'
import { overview } from '../../server/insights/overview.ts'
import { returns } from '../../server/insights/returns.ts'
import { service } from '../../server/insights/service.ts'
import { settled } from '../../server/insights/settled.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { waits } from '../../server/insights/waits.ts'
import { material } from './days.ts'
import { enquiries } from './enquiries.ts'
import { askeds, rowsOf, rows as someRows } from './random-days.ts'

test('what is told in short is what the pages tell at length', () =>
  fc.assert(
    fc.property(someRows, enquiries, askeds, (all, more, wanted) => {
      const given = material({ steps: stepsOf(all), enquiries: more })
      const [table] = overview(given, wanted)
      const row = table?.rows[0]
      const cell = (key: string) =>
        row?.[table?.columns.findIndex((column) => column.key === key) ?? -1] ?? null
      const first = (name: string, tables = waits(given, wanted)) => rowsOf(tables, name)[0] ?? []
      expect(cell('p80')).toBe(first('waits-in-all')[2] ?? null)
      expect(cell('in-time-share')).toBe(first('service-in-all', service(given, wanted))[2] ?? null)
      expect(cell('left-share')).toBe(first('absent-in-all', absent(given, wanted))[5] ?? null)
      expect(cell('settled-share')).toBe(first('settled-in-all', settled(given, wanted))[2] ?? null)
      expect(cell('returns-share')).toBe(first('returns-in-all', returns(given, wanted))[2] ?? null)
    }),
  ))
