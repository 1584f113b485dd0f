import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { describe, expect, test, vi } from 'vitest'
import type { DeviceView } from '../../server/contract/devices.ts'
import { causeKinds } from '../../server/contract/health.ts'
import { health as danish } from '../../server/contract/texts/da/health.ts'
import { devicesWrong } from '../../server/health/devices.ts'
import { askDisk, diskFree, diskWatcher } from '../../server/health/disk.ts'
import { type Found, openHealth, type Watcher } from '../../server/health/health.ts'
import { temporaryFolder } from '../temporary.ts'

const logger = pino({ level: 'silent' })
const device = (change: Partial<DeviceView>): DeviceView => ({
  kind: 'printer',
  id: 'kiosk-printer',
  counter: null,
  condition: 'well',
  since: 7,
  ...change,
})

describe('what is wrong with the lobby', () => {
  test('is nothing while every watcher is content', () => {
    expect(openHealth({ watchers: [() => []], now: () => 0, logger }).causes()).toEqual([])
  })

  test('comes in the order in which somebody must see to it, and says since when', () => {
    let found: readonly Found[] = [{ kind: 'paper-near-end', about: 'kiosk-printer', since: 3 }]
    let now = 10_000
    const health = openHealth({
      watchers: [() => found, () => [{ kind: 'disk-full' }]],
      now: () => now,
      logger,
    })
    expect(health.causes()).toEqual([
      { kind: 'disk-full', about: null, severity: 'stop', since: 10_000 },
      { kind: 'paper-near-end', about: 'kiosk-printer', severity: 'soon', since: 3 },
    ])
    now = 20_000
    found = []
    expect(health.causes()).toEqual([{ kind: 'disk-full', about: null, severity: 'stop', since: 10_000 }])
  })

  test('what was mended and breaks again counts from then', () => {
    let isWrong = true
    let now = 0
    const health = openHealth({
      watchers: [() => (isWrong ? [{ kind: 'slow' }] : [])],
      now: () => now,
      logger,
    })
    expect(health.causes()[0]?.since).toBe(0)
    isWrong = false
    now = 5000
    expect(health.causes()).toEqual([])
    isWrong = true
    now = 9000
    expect(health.causes()[0]?.since).toBe(9000)
  })

  test('one thing that cannot be looked at hides no other', () => {
    const broken: Watcher = () => {
      throw new Error('no such disk')
    }
    const health = openHealth({ watchers: [broken, () => [{ kind: 'slow' }]], now: () => 0, logger })
    expect(health.causes().map(({ kind }) => kind)).toEqual(['slow'])
  })

  test('a crowd that asks makes it look once a second', () => {
    let looks = 0
    let now = 0
    const counted: Watcher = () => {
      looks += 1
      return []
    }
    const health = openHealth({ watchers: [counted], now: () => now, logger })
    for (let asked = 0; asked < 100; asked++) health.causes()
    expect(looks).toBe(1)
    now = 1000
    health.causes()
    expect(looks).toBe(2)
  })

  test('has words in plain Danish for each cause, and says what to do', () => {
    for (const kind of causeKinds) {
      expect(danish.says[kind]('kiosk-printer')).toMatch(/^[A-ZÆØÅ].*\.$/)
      expect(danish.advice[kind]).toMatch(/^[A-ZÆØÅ].*\.$/)
    }
  })
})

describe('devices', () => {
  test('a printer that ends soon can wait, one without paper cannot', () => {
    expect(devicesWrong([device({ condition: 'paper-near-end' })])).toEqual([
      { kind: 'paper-near-end', about: 'kiosk-printer', since: 7 },
    ])
    expect(devicesWrong([device({ condition: 'no-paper' })])[0]?.kind).toBe('no-paper')
    expect(devicesWrong([device({ condition: 'cover-open' })])[0]?.kind).toBe('printer-not-ready')
    expect(devicesWrong([device({ condition: 'unreachable' })])[0]?.kind).toBe('printer-unreachable')
  })

  test('a keypad, a screen and the power each have their own words', () => {
    const kinds = devicesWrong([
      device({ kind: 'panel', id: 'keys-3', condition: 'unreachable' }),
      device({ kind: 'screen', id: 'sign:3', condition: 'lost' }),
      device({ kind: 'power', id: 'ups', condition: 'battery-low' }),
      device({ kind: 'power', id: 'ups', condition: 'silent' }),
      device({ kind: 'sign', id: 'well', condition: 'well' }),
    ]).map(({ kind }) => kind)
    expect(kinds).toEqual(['device-gone', 'screen-lost', 'battery-low', 'device-gone'])
  })
})

describe('the disk', () => {
  const left = (freeBytes: number) => diskWatcher(() => ({ freeBytes, totalBytes: 1e11 }), 2e9)()

  test('is told of below the bound, and is full while there still is room for the last words', () => {
    expect(left(3e9)).toEqual([])
    expect(left(1e9)).toEqual([{ kind: 'disk-near-full' }])
    expect(left(1e8)).toEqual([{ kind: 'disk-full' }])
  })

  test('that cannot be asked for a while is logged once, and is told of as neither full nor free', () => {
    const folder = temporaryFolder()
    const errors = vi.fn()
    const free = askDisk(join(folder, 'data'), { error: errors } as unknown as Logger)
    expect([free(), free(), free()]).toEqual([null, null, null])
    expect(errors).toHaveBeenCalledTimes(1)
    expect(diskWatcher(free, 2e9)()).toEqual([])
    mkdirSync(join(folder, 'data'))
    expect(free()?.freeBytes).toBeGreaterThan(0)
    rmdirSync(join(folder, 'data'))
    expect(free()).toBeNull()
    expect(errors).toHaveBeenCalledTimes(2)
  })

  test('is asked of the machine itself', () => {
    const { freeBytes, totalBytes } = diskFree(import.meta.dirname)
    expect(freeBytes).toBeGreaterThan(0)
    expect(totalBytes).toBeGreaterThan(freeBytes)
  })
})
