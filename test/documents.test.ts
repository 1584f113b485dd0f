import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const rooms = ['server', 'hardware', 'kiosk', 'display', 'counter', 'test']
const documents = ['', ...rooms]
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: room !== '', encoding: 'utf8' }).map((name) =>
      join(room, name),
    ),
  )
  .filter((path) => path.endsWith('.md'))

test('every link from one document to another file leads there', () => {
  const astray = documents.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!\w+:)([^)#\s]+)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !existsSync(join(root, dirname(file), to)))
      .map((to) => `${file}: ${to}`),
  )
  expect(documents.length).toBeGreaterThan(5)
  expect(astray).toEqual([])
})
