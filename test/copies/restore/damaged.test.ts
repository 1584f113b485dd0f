import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderPlace } from '../../../server/copies/places/folder.ts'
import { temporaryFolder } from '../../temporary.ts'
import { copiedLobby, restored, upTo } from '../copied-lobby.ts'

/** Ten numbers, each in a piece of its own. With `pictures` there is a second picture after the fifth. */
async function copies(pictures: 1 | 2 = 1) {
  const folder = temporaryFolder()
  const place = folderPlace(folder, null)
  const lobby = copiedLobby({ place })
  await lobby.arrived()
  for (const number of upTo(10)) {
    lobby.issue(number)
    await lobby.arrived()
    if (number !== 5 || pictures === 1) continue
    const { wholeAt } = lobby.report() ?? {}
    lobby.post.picture()
    await lobby.until((report) => report.wholeAt !== wholeAt)
  }
  lobby.stop()
  const stream = join(folder, readdirSync(folder)[0] ?? '')
  const named = (pattern: RegExp) =>
    readdirSync(stream)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => join(stream, name))
  return { place, logs: named(/^log-/), bases: named(/^base-\d+-\d+$/), wholes: named(/-whole$/) }
}

function alter(file: string): void {
  const bytes = readFileSync(file)
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1)
  writeFileSync(file, bytes)
}

test('all is well: nothing is lost', async () => {
  const { place } = await copies()
  const { restored: came, numbers } = await restored(place)
  expect(came).toMatchObject({ ok: true, broken: null })
  expect(numbers).toEqual(upTo(10))
})

test.each([
  ['altered', 'damaged', alter],
  ['torn', 'damaged', (file: string) => truncateSync(file, 100)],
  ['longer than it was', 'damaged', (file: string) => appendFileSync(file, 'x')],
  ['missing', 'missing', (file: string) => rmSync(file)],
] as const)(
  'a piece that is %s: all before it comes back, and what is lost is told',
  async (_, why, spoil) => {
    const { place, logs } = await copies()
    const [piece = ''] = logs.slice(-3)
    spoil(piece)
    const { restored: came, numbers } = await restored(place)
    expect(numbers).toEqual(upTo(7))
    expect(came).toMatchObject({ ok: true, broken: { why, lost: why === 'missing' ? 2 : 3 } })
    expect(came.ok && piece.endsWith(came.broken?.name ?? 'none')).toBe(true)
  },
)

test('two pieces that changed places are found out, although each is sound', async () => {
  const { place, logs } = await copies()
  const [one = '', other = ''] = logs.slice(-4)
  const bytes = readFileSync(one)
  writeFileSync(one, readFileSync(other))
  writeFileSync(other, bytes)
  expect((await restored(place)).numbers).toEqual(upTo(6))
})

test('a damaged picture costs nothing while an older one is there: its log goes on to the end', async () => {
  for (const which of ['bases', 'wholes'] as const) {
    const all = await copies(2)
    alter(all[which].at(-1) ?? '')
    const { numbers, said } = await restored(all.place)
    expect(numbers).toEqual(upTo(10))
    expect(said).toContain('is of no use')
    expect(said).toContain('Trying the one before it.')
  }
})

test('where every picture is damaged, that is said', async () => {
  const { place, bases } = await copies(2)
  for (const base of bases) alter(base)
  expect((await restored(place)).restored).toEqual({ ok: false, why: 'damaged' })
})

test('an empty folder holds no copy', async () => {
  expect((await restored(folderPlace(temporaryFolder(), null))).restored).toEqual({
    ok: false,
    why: 'no-copy',
  })
})
