import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refusals } from '../../server/queue/words.ts'

test('each refusal is reached by a story of these tests', () => {
  const here = import.meta.dirname
  const stories = readdirSync(here).map((file) => readFileSync(join(here, file), 'utf8'))
  const told = stories.flatMap((text) =>
    [...text.matchAll(/\.refuses\('([a-z-]+)'\)/g)].map(([, name]) => name),
  )
  expect([...new Set(told)].sort()).toEqual([...refusals].sort())
})
