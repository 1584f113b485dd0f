import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Asked } from '../../server/insights/asked.ts'
import type { EnquiryRow } from '../../server/insights/material.ts'
import { returns } from '../../server/insights/returns.ts'
import { settled } from '../../server/insights/settled.ts'
import { type StepRow, stepsOf } from '../../server/insights/steps.ts'
import { outcomes } from '../../server/queue/words.ts'
import { material, visit } from './days.ts'
import { enquiries } from './enquiries.ts'
import { askeds, groupBy, rowOfName, rowsOf, share, rows as someRows } from './random-days.ts'

const monday = { from: '2026-11-23', to: '2026-11-23', errands: null }

test('who was passed on, and who had a booked time, is not settled at the first contact', () => {
  const first = visit({ ending: 'transferred' })
  const steps = stepsOf([first, { ...first, step: 2, ending: 'settled' }, visit({ booked: 36_000 }), visit()])
  expect(rowsOf(settled(material({ steps }), monday), 'settled-in-all')).toEqual([[3, 1, 1 / 3, 0.5]])
})

test('a second errand of the same visit is an enquiry of its own', () => {
  const steps = stepsOf([visit({ ending: 'settled' }), visit({ step: 2, ending: 'settled' })])
  expect(rowsOf(settled(material({ steps }), monday), 'settled-in-all')).toEqual([[2, 2, 1, 0.5]])
})

interface One {
  readonly day: string
  readonly errand: string
  readonly channel: string
  readonly outcome: string
  readonly why: string | null
  readonly settled: boolean
}

/** Every enquiry by itself: those of visits, and those that were registered. */
function ones(all: readonly StepRow[], more: readonly EnquiryRow[], { errands }: Asked): readonly One[] {
  const visited = all.flatMap((row, at): One[] => {
    if (row.ending === null || !(outcomes as readonly string[]).includes(row.ending)) return []
    const passedOn = row.step > 1 && all[at - 1]?.ending === 'transferred'
    const channel = row.booked === null ? 'lobby' : 'booking'
    return [
      {
        ...row,
        channel,
        outcome: row.ending,
        settled: row.ending === 'settled' && !passedOn && channel === 'lobby',
      },
    ]
  })
  const told = more.flatMap((row): One[] =>
    Array.from({ length: row.count }, () => ({ ...row, settled: row.outcome === 'settled' })),
  )
  return [...visited, ...told].filter(({ errand }) => errands?.has(errand) ?? true)
}

const logs = fc.tuple(someRows, enquiries, askeds)

test('any log is told as a slow computation tells it: what was settled', () =>
  fc.assert(
    fc.property(logs, ([all, more, wanted]) => {
      const tables = settled(material({ steps: stepsOf(all), enquiries: more }), wanted)
      const list = ones(all, more, wanted)
      const plain = (some: readonly One[]) => {
        const yes = some.filter((one) => one.settled).length
        return [some.length, yes, share(yes, some.length)]
      }
      expect(rowsOf(tables, 'settled-in-all')[0]?.slice(0, 3) ?? plain([])).toEqual(plain(list))
      for (const [errand, some] of groupBy(list, (one) => one.errand))
        expect(rowOfName(tables, 'settled-by-errand', errand)?.slice(1)).toEqual(plain(some))
      for (const [channel, some] of groupBy(list, (one) => one.channel))
        expect(rowOfName(tables, 'settled-by-channel', channel)?.slice(1)).toEqual(plain(some))
      for (const [day, some] of groupBy(list, (one) => one.day))
        expect(rowOfName(tables, 'settled-over-time', day)?.slice(1, 4)).toEqual(plain(some))
      for (const [outcome, some] of groupBy(list, (one) => one.outcome))
        expect(rowOfName(tables, 'outcomes', outcome)?.[1]).toBe(some.length)
    }),
  ))

test('any log is told as a slow computation tells it: who must come back, and why', () =>
  fc.assert(
    fc.property(logs, ([all, more, wanted]) => {
      const tables = returns(material({ steps: stepsOf(all), enquiries: more }), wanted)
      const list = ones(all, more, wanted)
      const back = list.filter(({ outcome }) => outcome === 'must-come-back')
      if (list.length > 0)
        expect(rowsOf(tables, 'returns-in-all')).toEqual([
          [list.length, back.length, share(back.length, list.length)],
        ])
      for (const [why, some] of groupBy(back, (one) => one.why ?? 'unsaid'))
        expect(rowOfName(tables, 'return-reasons', why)).toEqual([
          why,
          some.length,
          share(some.length, back.length),
        ])
      for (const [errand, some] of groupBy(list, (one) => one.errand)) {
        const here = some.filter(({ outcome }) => outcome === 'must-come-back')
        const row = rowOfName(tables, 'returns-by-errand', errand)
        expect(row?.slice(1, 4)).toEqual([some.length, here.length, share(here.length, some.length)])
        expect(row?.slice(4).reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(here.length)
      }
    }),
  ))
