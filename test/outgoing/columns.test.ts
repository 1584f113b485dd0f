import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import type { ColumnSort } from '../../server/contract/column-sorts.ts'
import type { Material } from '../../server/insights/material.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { monthsBetween } from '../../server/outgoing/columns/months.ts'
import { writeParquet } from '../../server/outgoing/columns/parquet.ts'
import { columnsOf, filled } from '../../server/outgoing/columns/sorts.ts'
import { material, visit } from '../insights/days.ts'

async function written(sort: ColumnSort, parts: readonly Partial<Material>[]): Promise<ArrayBuffer> {
  const given: Uint8Array[] = []
  await writeParquet(
    sort,
    parts.map((part) => filled(sort, material(part))),
    async (bytes) => {
      given.push(bytes)
    },
  )
  const { buffer, byteOffset, byteLength } = Buffer.concat(given)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

test('visits are read back row by row, month after month', async () => {
  const october = stepsOf([
    visit({
      day: '2026-10-25',
      arrival: 9_030,
      booked: 9_600,
      wait: null,
      ending: 'withdrawn',
      counter: null,
    }),
  ])
  const first = visit({ day: '2026-11-02', arrival: 36_061, ending: 'transferred' })
  const november = stepsOf([
    first,
    { ...first, step: 2, errand: 'flytning', ending: 'must-come-back', why: 'papers' },
  ])
  const file = await written('visits', [{ steps: october }, {}, { steps: november }])
  const rows = await parquetReadObjects({ file })
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatchObject({
    day: new Date('2026-10-25T00:00Z'),
    was_booked: true,
    arrival_minute: 150,
    wait_seconds: null,
    ending: 'withdrawn',
  })
  expect(rows[2]).toMatchObject({ step: 2, errand: 'flytning', arrival_minute: 601, return_reason: 'papers' })
})

test('a file says what each of its columns means, and holds nothing by which somebody is found again', async () => {
  const file = await written('visits', [{ steps: stepsOf([visit()]) }])
  const { key_value_metadata, schema } = parquetMetadata(file)
  const columns = schema.slice(1).map(({ name }) => name)
  expect(columns).toEqual(columnsOf.visits.map(({ name }) => name))
  expect(key_value_metadata?.map(({ key }) => key)).toEqual(columns.map((name) => `naeste.${name}`))
  expect(columns.filter((name) => /ticket|number|counter|clerk|name/.test(name))).toEqual([])
})

test('a period without anything is a file all the same, with its columns and no rows', async () => {
  for (const sort of ['visits', 'contacts', 'elsewhere', 'led-on', 'doors'] as const) {
    const file = await written(sort, [{}])
    expect(await parquetReadObjects({ file })).toEqual([])
    expect(parquetMetadata(file).schema.length).toBe(columnsOf[sort].length + 1)
  }
})

test('what was counted elsewhere and at the doors is read back as it was', async () => {
  const outside = [
    { day: '2026-11-02', half: null, channel: 'mail', kle: '23.03.10', measure: 'received', count: 12 },
  ] as const
  const passages = [{ day: '2026-11-02', quarter: 41, entered: 7, left: 5 }]
  expect(await parquetReadObjects({ file: await written('elsewhere', [{ outside }]) })).toEqual([
    {
      day: new Date('2026-11-02T00:00Z'),
      half_hour: null,
      channel: 'mail',
      kle: '23.03.10',
      measure: 'received',
      count: 12,
    },
  ])
  expect(await parquetReadObjects({ file: await written('doors', [{ passages }]) })).toEqual([
    { day: new Date('2026-11-02T00:00Z'), quarter_hour: 41, entered: 7, left: 5 },
  ])
})

test('a period is cut into its months, none twice and none left out', () => {
  expect([...monthsBetween('2025-12-30', '2026-03-01')]).toEqual([
    { from: '2025-12-30', to: '2025-12-31' },
    { from: '2026-01-01', to: '2026-01-31' },
    { from: '2026-02-01', to: '2026-02-28' },
    { from: '2026-03-01', to: '2026-03-01' },
  ])
})
