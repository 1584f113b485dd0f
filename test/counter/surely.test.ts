import { expect, test } from 'vitest'
import { askingAgain, surely } from '../../counter/surely.ts'

const reply = (ok: boolean, body: unknown) => ({ ok, json: async () => body })

/** A line that breaks some times before it answers. */
function line(breaks: number, answer: ReturnType<typeof reply>) {
  const keys: string[] = []
  const seen: boolean[] = []
  const ask = async (options: { headers: { 'idempotency-key': string } }) => {
    keys.push(options.headers['idempotency-key'])
    seen.push(askingAgain.value)
    if (keys.length <= breaks) throw new TypeError('Failed to fetch')
    return answer
  }
  return { ask, keys, seen }
}

test('a press that gets no answer is asked for again under the same key, and says so meanwhile', async () => {
  const { ask, keys, seen } = line(2, reply(true, {}))
  expect(await surely(ask)).toEqual({ ok: true, body: {} })
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
  expect(keys[0]).toMatch(/^[\x21-\x7e]{8,128}$/)
  expect(seen).toEqual([false, true, true])
  expect(askingAgain.value).toBe(false)
})

test('a no of the house is an answer, and is not asked for again', async () => {
  const { ask, keys } = line(0, reply(false, { error: { name: 'line-is-empty' } }))
  expect(await surely(ask)).toEqual({ ok: false, name: 'line-is-empty' })
  expect(keys).toHaveLength(1)
})

test('two presses have two keys', async () => {
  const { ask, keys } = line(0, reply(true, {}))
  await surely(ask)
  await surely(ask)
  expect(new Set(keys).size).toBe(2)
})
