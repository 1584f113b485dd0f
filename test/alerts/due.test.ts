import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Due, type DueRules, dueNow, settledMs } from '../../server/alerts/due.ts'
import { quietAt } from '../../server/alerts/quiet.ts'
import type { ToldCause } from '../../server/contract/alerts.ts'
import { type Cause, type CauseKind, severityOf } from '../../server/contract/health.ts'

const minute = 60_000
const rules: DueRules = { afterMs: 2 * minute, repeatMs: 240 * minute, isQuiet: false, gapMs: minute }
const cause = (kind: CauseKind, since: number, about: string | null = null): Cause => ({
  kind,
  about,
  severity: severityOf(kind),
  since,
})
const kinds = (due: Due) => ({
  begun: due.message?.begun.map(({ kind }) => kind) ?? [],
  still: due.message?.still.map(({ kind }) => kind) ?? [],
  well: due.message?.well.map(({ kind }) => kind) ?? [],
})

describe('an alert', () => {
  test('waits until it is no hiccup, and comes once', () => {
    const jam = [cause('no-paper', 0, 'kiosk-printer')]
    expect(dueNow([], jam, minute, rules).message).toBeNull()
    const first = dueNow([], jam, 2 * minute, rules)
    expect(kinds(first).begun).toEqual(['no-paper'])
    expect(dueNow(first.told, jam, 10 * minute, rules).message).toBeNull()
  })

  test('is repeated while nobody mends it', () => {
    const jam = [cause('no-paper', 0, 'kiosk-printer')]
    const first = dueNow([], jam, 2 * minute, rules)
    const again = dueNow(first.told, jam, 242 * minute, rules)
    expect(kinds(again)).toEqual({ begun: [], still: ['no-paper'], well: [] })
    expect(dueNow(again.told, jam, 300 * minute, rules).message).toBeNull()
  })

  test('ends with word that it is well again, once that has lasted', () => {
    const first = dueNow([], [cause('no-paper', 0, 'kiosk-printer')], 2 * minute, rules)
    const mended = dueNow(first.told, [], 10 * minute, rules)
    expect(mended.message).toBeNull()
    const told = dueNow(mended.told, [], 10 * minute + settledMs, rules)
    expect(kinds(told).well).toEqual(['no-paper'])
    expect(told.told).toEqual([])
  })

  test('does not flap: what is wrong again at once was never well', () => {
    const jam = [cause('no-paper', 0, 'kiosk-printer')]
    const first = dueNow([], jam, 2 * minute, rules)
    const mended = dueNow(first.told, [], 10 * minute, rules)
    const again = dueNow(mended.told, jam, 11 * minute, rules)
    expect(again.message).toBeNull()
    expect(dueNow(again.told, [], 13 * minute, rules).message).toBeNull()
  })

  test('gathers what goes wrong together into one message', () => {
    const all = [
      cause('printer-unreachable', 0, 'a'),
      cause('device-gone', 1000, 'b'),
      cause('screen-lost', 2000, 'wall'),
    ]
    const first = dueNow([], all, 2 * minute, rules)
    expect(kinds(first).begun).toEqual(['printer-unreachable'])
    expect(dueNow(first.told, all, 2 * minute + 2000, rules).message).toBeNull()
    expect(kinds(dueNow(first.told, all, 3 * minute, rules)).begun).toEqual(['device-gone', 'screen-lost'])
  })

  test('about what can wait keeps quiet at night; what cannot is told', () => {
    const both = [cause('no-paper', 0, 'a'), cause('paper-near-end', 0, 'b')]
    const night = dueNow([], both, 5 * minute, { ...rules, isQuiet: true })
    expect(kinds(night).begun).toEqual(['no-paper'])
    expect(kinds(dueNow(night.told, both, 7 * minute, rules)).begun).toEqual(['paper-near-end'])
  })
})

test('whatever comes and goes, nothing is told twice in a row without a repeat, and each end had a beginning', () => {
  const names = ['no-paper', 'disk-full', 'screen-lost', 'paper-near-end'] as const
  fc.assert(
    fc.property(fc.array(fc.subarray([...names]), { maxLength: 60 }), (looks) => {
      let told: readonly ToldCause[] = []
      const since = new Map<string, number>()
      const open = new Map<string, number>()
      looks.forEach((wrong, step) => {
        const now = step * 40_000
        for (const kind of names) if (!wrong.includes(kind)) since.delete(kind)
        for (const kind of wrong) since.set(kind, since.get(kind) ?? now)
        const due = dueNow(
          told,
          wrong.map((kind) => cause(kind, since.get(kind) ?? now)),
          now,
          rules,
        )
        told = due.told
        for (const { kind } of due.message?.begun ?? []) {
          expect(open.has(kind)).toBe(false)
          open.set(kind, now)
        }
        for (const { kind } of due.message?.still ?? []) {
          expect(now - (open.get(kind) ?? now)).toBeGreaterThanOrEqual(rules.repeatMs)
          open.set(kind, now)
        }
        for (const { kind } of due.message?.well ?? []) {
          expect(open.delete(kind)).toBe(true)
          expect(wrong).not.toContain(kind)
        }
      })
    }),
  )
})

test('quiet hours may go over midnight, and follow the clock on the wall', () => {
  const night = { from: '18:00', to: '07:00' }
  const at = (time: string) => quietAt(night, 'Europe/Copenhagen', Date.parse(`2026-11-23T${time}+01:00`))
  expect([at('17:59'), at('18:00'), at('03:00'), at('06:59'), at('07:00')]).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
  expect(quietAt(null, 'Europe/Copenhagen', 0)).toBe(false)
})
