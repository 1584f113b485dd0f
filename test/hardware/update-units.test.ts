import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { machine } from './machine-in-a-folder.ts'
import { fallsLater, toyProgram } from './toy-program.ts'

vi.setConfig({ testTimeout: 120_000 })

const policy = 'chromium/policies/managed/naeste.json'
const rules = 'udev/rules.d/70-naeste.rules'

/** What the system reads of the program: as an installation has put it there, with a kiosk or without one. */
async function installed({ kiosk, keypad = '' }: { kiosk: boolean; keypad?: string }) {
  const made = await machine((root) => toyProgram(root, { description: 'before' }))
  writeFileSync(join(made.data, 'naeste.db'), 'form=1 last=5')
  const put = (name: string, text: string) => {
    mkdirSync(join(made.etc, name, '..'), { recursive: true })
    writeFileSync(join(made.etc, name), text)
  }
  const brought = readFileSync(join(made.root, 'hardware/machine/70-naeste.rules'), 'utf8')
  put('systemd/system/naeste.service', '[Unit]\nDescription=before\n')
  put(rules, brought + keypad)
  if (kiosk) put('systemd/system/naeste-kiosk.service', 'before')
  if (kiosk) put(policy, '{}')
  const read = (name: string) => readFileSync(join(made.etc, name), 'utf8')
  const release = (main?: string) => {
    const to = toyProgram(join(made.folder, 'release'), { description: 'next', ...(main && { main }) })
    writeFileSync(join(to, 'hardware/machine/70-naeste.rules'), '# of the next release\n')
    return to
  }
  return { ...made, read, release }
}

test('an update brings its units, rules and policy along', async () => {
  const { update, release, read } = await installed({ kiosk: true })
  expect(await update(release())).toMatchObject({ code: 0 })
  expect(read('systemd/system/naeste.service')).toContain('next')
  expect(read('systemd/system/naeste-kiosk.service')).toContain('[Unit]')
  expect(read(policy)).toContain('waiting.html')
  expect(read(rules)).toBe('# of the next release\n')
})

test('a server without a screen is given none, and the keypads that a house has written down stay', async () => {
  const keypad = 'SUBSYSTEM=="input", ENV{ID_VENDOR_ID}=="04d9", ENV{LIBINPUT_IGNORE_DEVICE}="1"\n'
  const { update, release, read, etc } = await installed({ kiosk: false, keypad })
  const { said } = await update(release())
  expect(existsSync(join(etc, policy))).toBe(false)
  expect(existsSync(join(etc, 'systemd/system/naeste-kiosk.service'))).toBe(false)
  expect(read(rules)).toContain(keypad)
  expect(said).toContain('as this house has it')
})

test('what is taken back is taken back with its units', async () => {
  const { update, release, read } = await installed({ kiosk: false })
  expect(await update(release(fallsLater), '10')).toMatchObject({ code: 1 })
  expect(read('systemd/system/naeste.service')).toContain('before')
  expect(read(rules)).not.toBe('# of the next release\n')
})
