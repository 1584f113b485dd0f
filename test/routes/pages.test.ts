import { expect, test } from 'vitest'
import type { First } from '../../server/contract/first.ts'
import { open, sharedLobby } from '../shared-lobby.ts'

/** The dollars would copy a part of the page to where they stand. */
const nasty = "</script><script>alert(1)</script> $& $' $` $$"
const lobby = sharedLobby(
  open((document) => {
    document.errands[0].hint = { da: nasty }
  }),
)

test('the kiosk’s page brings its first view along, and no text in it can become a script', async () => {
  const { address } = await lobby()
  const answer = await fetch(`${address}/kiosk`)
  const html = await answer.text()
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(html).not.toContain(nasty)
  const block = html.match(/<script type="application\/json" id="first">(.*?)<\/script>/s)?.[1] ?? ''
  const { beat, view, offers } = JSON.parse(block) as First
  expect(Math.abs(beat.now - Date.now())).toBeLessThan(60_000)
  expect(view.offers).toBe(offers.version)
  expect(offers.errands.find(({ id }) => id === 'pas')?.hint?.text).toBe(nasty)
})
