import { array, assert, integer, nat, property, record, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import type { Passage } from '../../hardware/devices.ts'
import { passageBetween } from '../../hardware/drivers/terabee/counts.ts'
import { readReports } from '../../hardware/drivers/terabee/reports.ts'
import { distance, frame } from './terabee.ts'

test('a wild count that got through the check sum lets nobody in, and the counts after it are sound', () => {
  const [calm, wild] = [
    { entered: 500, left: 490 },
    { entered: 41_234, left: 7 },
  ]
  expect(passageBetween(calm, wild, 1000)).toBeNull()
  expect(passageBetween(wild, { entered: 501, left: 490 }, 1000)).toBeNull()
})

test('after a night with the line cut, all who came are counted', () => {
  const [evening, morning] = [
    { entered: 65_500, left: 65_400 },
    { entered: 100, left: 20 },
  ]
  expect(passageBetween(evening, morning, 3_600_000)).toEqual({ entered: 136, left: 156 })
})

const count = integer({ min: 0, max: 65_535 })
const counts = record({ entered: count, left: count })

test('whatever a counter shows, nobody goes through backwards', () => {
  assert(
    property(counts, counts, nat(1e8), (before, now, betweenMs) => {
      const passage = passageBetween(before, now, betweenMs)
      if (passage) expect(Math.min(passage.entered, passage.left)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('reports are found whole among noise, wherever the line splits them', () => {
  const piece = record({ noise: uint8Array({ maxLength: 20 }), counts })
  assert(
    property(array(piece, { maxLength: 6 }), array(nat(60), { maxLength: 9 }), (pieces, cuts) => {
      const seen: Passage[] = []
      const reports = readReports({ counts: (one) => seen.push(one), distance() {}, stray() {} })
      const sent = pieces.flatMap(({ noise, counts: { entered, left } }) => [noise, frame(entered, left)])
      let rest = Buffer.concat([...sent, distance])
      for (const cut of cuts) {
        reports.push(rest.subarray(0, cut))
        rest = rest.subarray(cut)
      }
      reports.push(rest)
      expect(seen).toEqual(pieces.map((one) => one.counts))
    }),
  )
})
