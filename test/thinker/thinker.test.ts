import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { openStore } from '../../server/store/store.ts'
import { openThinker, type ThinkerParts } from '../../server/thinker/thinker.ts'
import { keepDays } from '../days-kept.ts'
import { instant } from '../given.ts'
import { issue } from '../queue/commands.ts'
import { temporaryFolder } from '../temporary.ts'

const document = firstCatalogue(null)

/** The built thread, on a database in which one person has come. */
function thinker(parts: Partial<ThinkerParts> = {}) {
  const store = openStore(temporaryFolder(), () => undefined)
  keepDays(store.log, [{ command: issue('P001'), at: instant('10:10') }])
  const one = openThinker({
    script: join(import.meta.dirname, '..', '..', 'dist', 'server', 'thinker.js'),
    file: store.file,
    document: () => document,
    today: () => '2026-11-23',
    logger: pino({ level: 'silent' }),
    ...parts,
  })
  onTestFinished(async () => {
    await one.close()
    store.close()
  })
  return one
}

const arrivals = { question: 'arrivals', from: '2026-11-23', to: '2026-11-23', errands: null } as const

test('questions are answered one after the other, and see who came in between', async () => {
  const { ask } = thinker()
  const answers = await Promise.all([ask('insight', arrivals), ask('insight', arrivals)])
  for (const thought of answers)
    expect(thought).toMatchObject({ ok: true, answer: [{ rows: [[1, 600, 1, 1]] }] })
})

test('whoever asks while many wait is told so', async () => {
  const { ask } = thinker()
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('insight', arrivals)))
  expect(answers.filter(({ ok }) => !ok)).toHaveLength(4)
  expect(answers.at(-1)).toEqual({ ok: false, fault: 'too-busy' })
})

test('what takes too long is ended, and says so', async () => {
  expect(await thinker({ patienceMs: 1 }).ask('insight', arrivals)).toEqual({ ok: false, fault: 'too-slow' })
})

test('a thread that cannot read is an honest fault, each time', async () => {
  const { ask } = thinker({ file: '/nowhere/naeste.db' })
  expect(await ask('insight', arrivals)).toEqual({ ok: false, fault: 'broken' })
  expect(await ask('insight', arrivals)).toEqual({ ok: false, fault: 'broken' })
})

test('a thread that nobody asked for a while has ended, and the next question starts another', async () => {
  const { ask } = thinker({ idleMs: 1 })
  expect(await ask('insight', arrivals)).toMatchObject({ ok: true })
  await new Promise((over) => setTimeout(over, 50))
  expect(await ask('insight', arrivals)).toMatchObject({ ok: true })
})
