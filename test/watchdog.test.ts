import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { openMemoryPrinter } from '../hardware/drivers/memory-printer.ts'
import { printersInTurn } from '../hardware/printers.ts'
import { whatIsDead } from '../server/alive.ts'
import { openWatchdog } from '../server/watchdog.ts'
import { eventually } from './hardware/eventually.ts'
import { quiet } from './hardware/quiet.ts'
import { lobbyForTest } from './running.ts'
import { temporaryFolder } from './temporary.ts'

const logger = pino({ level: 'silent' })
const minuteMs = 60_000

async function watched(check: () => string | null, environment: Record<string, string>) {
  const told: string[] = []
  const notify = async (...assignments: string[]) => void told.push(...assignments)
  const watchdog = await openWatchdog({ environment, check: async () => check(), logger, notify })
  onTestFinished(() => watchdog.stop())
  return { told, watchdog }
}

test('systemd hears when the lobby is open, that it lives, and when it closes', async () => {
  const { told, watchdog } = await watched(() => null, { NOTIFY_SOCKET: '/x', WATCHDOG_USEC: '30000' })
  expect(told).toContain('READY=1')
  await eventually(() => expect(told.filter((one) => one === 'WATCHDOG=1').length).toBeGreaterThan(2))
  await watchdog.stop()
  expect(told).toContain('STOPPING=1')
})

test('while something is dead the watchdog is not fed, and is again when it lives', async () => {
  let dead: string | null = 'the kiosk has gone'
  const { told } = await watched(() => dead, { NOTIFY_SOCKET: '/x', WATCHDOG_USEC: '15000' })
  await new Promise((later) => setTimeout(later, 60))
  expect(told).not.toContain('WATCHDOG=1')
  dead = null
  await eventually(() => expect(told).toContain('WATCHDOG=1'))
})

test('without systemd nobody is told', async () => {
  const { told } = await watched(() => null, {})
  expect(told).toEqual([])
})

async function lobby() {
  const running = await lobbyForTest({ dataDir: temporaryFolder() })
  const printer = openMemoryPrinter({ log: quiet })
  const printers = printersInTurn([{ id: 'kiosk', printer }])
  const kiosk = { room: 'kiosk', connected: true, since: Date.now() }
  return { running, printer, printers, kiosk, address: running.address }
}

test('a lobby without paper is alive: a restart brings no roll', async () => {
  const { printer, printers, address } = await lobby()
  printer.suffer('no-paper')
  expect(await whatIsDead({ address, printers, screens: () => [] })).toBeNull()
})

test('a printer that nobody looks at any more is dead', async () => {
  const { printers, address } = await lobby()
  const now = () => Date.now() + 2 * minuteMs
  const still = {
    ...printers,
    all: [{ id: 'kiosk', printer: { ...openMemoryPrinter({ log: quiet }), lookedAt: () => 0 } }],
  }
  expect(await whatIsDead({ address, printers: still, screens: () => [], now })).toMatch(/printer "kiosk"/)
})

test('a kiosk that was there and has gone for a minute is dead; one that was never there is not', async () => {
  const { printers, kiosk, address } = await lobby()
  const ask = (screens: readonly (typeof kiosk)[]) =>
    whatIsDead({ address, printers, screens: () => screens })
  expect(await ask([])).toBeNull()
  expect(await ask([kiosk])).toBeNull()
  expect(await ask([{ ...kiosk, connected: false }])).toBeNull()
  expect(await ask([{ ...kiosk, connected: false, since: Date.now() - 2 * minuteMs }])).toBe(
    'the kiosk has gone',
  )
})

test('a server that does not answer itself is dead', async () => {
  const { printers, running, address } = await lobby()
  await running.kill()
  expect(await whatIsDead({ address, printers, screens: () => [] })).toMatch(/does not answer/)
})
