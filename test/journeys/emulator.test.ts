import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { openDevices } from '../../hardware/index.ts'
import { DevicesSettings } from '../../hardware/settings.ts'
import { eventually } from '../hardware/eventually.ts'
import { quiet } from '../hardware/quiet.ts'
import { danishSlip } from '../hardware/slips.ts'
import { temporaryFolder } from '../temporary.ts'
import { complaints } from './axe.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { press, seen } from './person.ts'

afterAll(closeBrowser)

const program = join(import.meta.dirname, '..', '..', 'dist', 'server', 'emulator.js')

interface Desk {
  readonly page: string
  readonly folder: string
  /** What it says a lobby's devices file must say. */
  readonly settings: DevicesSettings
  stop(): Promise<number | null>
}

/** `npm run emulator`, on ports of the machine's choice. */
async function startEmulator(...args: readonly string[]): Promise<Desk> {
  const folder = join(temporaryFolder(), 'lines')
  const child: ChildProcess = spawn(
    process.execPath,
    [program, '--port', '0', '--page-port', '0', '--folder', folder, '--counter', '3', ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const told: string[] = []
  if (!child.stdout) throw new Error('It cannot be heard.')
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line)
    if (line.includes('Ctrl+C')) break
  }
  const page = told.find((line) => line.startsWith('  Page'))?.match(/http:\S+/)?.[0] ?? ''
  const from = told.indexOf('  printers:')
  const settings = DevicesSettings.parse(parse(told.slice(from, -1).join('\n')))
  return {
    page,
    folder,
    settings,
    async stop() {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
      return child.exitCode
    },
  }
}

/** A lobby's drivers, as the lines of the devices file name them. */
async function lobbyAt({ settings }: Desk) {
  const devices = await openDevices({ settings, logger: quiet })
  onTestFinished(devices.close)
  return devices
}

/** What a printer answers to DLE EOT 4. */
async function paperStatus({ settings }: Desk): Promise<number> {
  const address = settings.printers[0]?.address
  if (address?.kind !== 'tcp') throw new Error('The printer is reached over tcp.')
  const socket = createConnection(address.port, address.host)
  socket.write(Buffer.of(0x10, 0x04, 0x04))
  const [answer] = await once(socket, 'data')
  socket.destroy()
  return answer[0]
}

test('a desk without hardware prints, is pressed, shows, rings, counts and scans', async () => {
  const emulator = await startEmulator()
  const { printers, panels, signs, chimes, doors, scanners } = await lobbyAt(emulator)
  const page = await openScreen(`${emulator.page}?lang=da`, 'counter')
  await seen(page, 'Der er ikke printet nogen billet endnu.')

  const address = 'http://10.0.0.5:8080/t/mfw2k1x0a-Zk3vN0p9Qm4sT7yB1cD5eF'
  expect(await printers.print('P042', { ...danishSlip, address }, () => {})).toBe('printed')
  await page.getByAltText(/Papir nr. 1|P042/).waitFor()

  const presses: string[] = []
  panels[0]?.device.onPress(({ counter, button }) => {
    presses.push(`${counter} ${button}`)
    panels[0]?.device.tell(counter, { ok: true, number: 'P042', waiting: 5 })
  })
  await press(page, 'Kald næste')
  await seen(page, 'Kald næste: Ved skranken: P042. 5 venter.')
  expect(presses).toEqual(['3 next'])

  signs[0]?.device.show({ upper: 'P042', lower: 'Skranke 3', calling: false })
  await page.getByRole('img', { name: 'Skiltet viser P042, Skranke 3' }).waitFor()
  expect(await chimes[0]?.device.ring()).toBe('rung')
  await seen(page, 'Den har ringet 1 gang')

  let inside = 0
  doors[0]?.device.onPassage(({ entered, left }) => {
    inside += entered - left
  })
  await press(page, 'Én kom ind')
  await press(page, 'Én kom ind')
  await press(page, 'Én gik ud')
  await seen(page, '2 kom ind, 1 gik ud.')
  await eventually(() => expect(inside).toBe(1))

  const scans: unknown[] = []
  scanners[0]?.device.onScan((scan) => scans.push(scan))
  await press(page, 'Skan papiret')
  await seen(page, `Skannet: ${address}`)
  expect(scans).toEqual([{ kind: 'ticket', ticket: 'mfw2k1x0a-Zk3vN0p9Qm4sT7yB1cD5eF' }])

  expect(await paperStatus(emulator)).toBe(0x12)
  await page.getByLabel('Papiret er brugt op').check()
  await expect.poll(() => paperStatus(emulator), { timeout: 5000 }).toBe(0x7e)
  await picture(page, 'emulator-desk')
  expect(await complaints(page)).toEqual([])

  const phone = await openScreen(`${emulator.page}?lang=da`, 'phone')
  await seen(phone, 'Kald næste: Ved skranken: P042. 5 venter.')
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
  await picture(phone, 'emulator-phone')
  expect(await complaints(phone)).toEqual([])
  const english = await openScreen(`${emulator.page}?lang=en`, 'counter')
  await seen(english, 'Call next: At the counter: P042. 5 wait.')
  await picture(english, 'emulator-english')
}, 60_000)

test('a key that is pressed with the keyboard is told to nobody while no lobby is there', async () => {
  const emulator = await startEmulator('--paper', '58')
  const page = await openScreen(`${emulator.page}?lang=da`, 'counter')
  await page.getByRole('button', { name: 'Kald næste' }).focus()
  await page.keyboard.press('Enter')
  await seen(page, 'Kald næste: Det hørte ingen. Er lobbyen startet?')
  await page.getByLabel('Eller skriv en kode').fill('NB-ABC123')
  await page.keyboard.press('Enter')
  await seen(page, 'Det hørte ingen. Er lobbyen startet?')
  expect(emulator.settings.printers[0]?.paper).toBe(58)
}, 60_000)

test('the emulator ends cleanly when it is asked to, and leaves no line and no program behind', async () => {
  const emulator = await startEmulator()
  expect(existsSync(join(emulator.folder, 'keypad'))).toBe(true)
  expect(await emulator.stop()).toBe(0)
  expect(existsSync(join(emulator.folder, 'keypad'))).toBe(false)
  expect(spawnSync('pgrep', ['-f', emulator.folder]).stdout.toString()).toBe('')
})

test('what is wrong with its settings is said in one sentence', () => {
  const told = (...args: readonly string[]) =>
    spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' }).stderr.trim()
  expect(told('--paper', '70')).toBe('--paper: 80 or 58')
  expect(told('--colour')).toContain('Options are --port, --page-port, --paper, --folder, --counter.')
})
