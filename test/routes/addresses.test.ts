import { RegExpRouter } from 'hono/router/reg-exp-router'
import { expect, test } from 'vitest'
import { sharedLobby } from '../shared-lobby.ts'

const lobby = sharedLobby(() => ({}))

/**
 * Where a word and a parameter may stand at the same place, the framework falls back from one regular expression to
 * looking step by step, for every address, and a sixth of the tickets that can be given in a second is lost.
 */
test('all addresses can be told apart by one regular expression', async () => {
  const { address } = await lobby()
  const { paths } = (await (await fetch(`${address}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>
  }
  const router = new RegExpRouter<string>()
  for (const [path, operations] of Object.entries(paths))
    for (const method of Object.keys(operations))
      router.add(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'), path)
  const [found] = router.match('POST', '/tickets/some-ticket/withdraw')
  expect(found.map(([handler]) => handler)).toEqual(['/tickets/{ticket}/withdraw'])
})
