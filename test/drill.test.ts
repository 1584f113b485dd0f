import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { type DrillRecord, type Step, stepSaid, sumSaid, take } from '../server/drill/record.ts'
import { temporaryFolder } from './temporary.ts'

const program = join(import.meta.dirname, '..', 'dist', 'server', 'drill.js')

/** Runs the drill as its command does, with a place for its folders that nobody else uses. */
async function run(args: readonly string[]) {
  const TMPDIR = temporaryFolder()
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, TMPDIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, wrong] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code: child.exitCode, said, wrong, left: readdirSync(TMPDIR) }
}

test('the whole crisis is practised: each step is told with what was seen, all pass, and nothing is left of it', async () => {
  const { code, said, left } = await run(['--json', '--within', '60'])
  const record = JSON.parse(said) as DrillRecord
  expect(record.steps.filter(({ passed }) => !passed)).toEqual([])
  expect(record.steps.length).toBeGreaterThanOrEqual(10)
  expect([code, record.passed, left]).toEqual([0, true, []])
}, 150_000)

test('a wrong word on the command line is answered with how the drill is run', async () => {
  const { code, said, wrong } = await run(['--within', 'soon'])
  expect([code, said]).toEqual([2, ''])
  expect(wrong).toContain('Usage: npm run drill')
})

test('a step that breaks off has failed, and the record says what was seen', async () => {
  const step: Step<null> = {
    name: 'The printer is pulled',
    expected: 'a number on the screen, the same number by voice in the ear, and a code for the phone',
    act: async () => {
      throw new Error('Waited 30 s for a number.')
    },
  }
  let ms = 0
  const taken = await take(step, null, () => {
    ms += 1500
    return ms
  })
  expect(stepSaid(taken)).toBe(
    [
      'FAILED  The printer is pulled (1.5 s)',
      '        expected: a number on the screen, the same number by voice in the ear,',
      '                  and a code for the phone',
      '        seen:     Waited 30 s for a number.',
    ].join('\n'),
  )
  const record = { at: 0, version: 'x', passed: false, tookMs: 2000, steps: [taken] }
  expect(sumSaid(record)).toBe('1 of 1 steps FAILED, in 2.0 s.')
})
