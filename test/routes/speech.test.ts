import { expect, test } from 'vitest'
import type { Announcement } from '../../server/contract/speech.ts'
import { sharedLobby } from '../shared-lobby.ts'

const shared = sharedLobby(() => ({}))

async function lobby() {
  const { address, process } = await shared()
  const say = (body: unknown) =>
    fetch(`${address}/api/speech/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const announcement = (query: string) => fetch(`${address}/api/speech/announcement?${query}`)
  return { address, say, announcement, process }
}

test('a call is answered with sounds that are there at once', async () => {
  const { address, announcement } = await lobby()
  const { clips } = (await (await announcement('number=P042&counter=3&language=uk')).json()) as Announcement
  expect(clips.length).toBeGreaterThan(0)
  for (const clip of clips) {
    const sound = await fetch(`${address}${clip.address}`)
    expect(sound.status).toBe(200)
    expect(sound.headers.get('content-type')).toMatch(/^audio\/(ogg|wav)$/)
  }
})

test('any text is read aloud, in the language that it is in', async () => {
  const { say } = await lobby()
  const answer = await say({ language: 'da', text: 'Hvad kan vi hjælpe med?' })
  expect(answer.headers.get('content-type')).toBe('audio/wav')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(30_000)
})

test('what cannot be said is refused by name', async () => {
  const { say, announcement, address } = await lobby()
  const wrong = [
    await say({ language: 'xx', text: 'Hej' }),
    await say({ language: 'da', text: '' }),
    await say({ language: 'da', text: 'a'.repeat(601) }),
    await announcement('number=042&counter=3&language=da'),
    await announcement('number=P042&counter=12345&language=da'),
  ]
  expect(wrong.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
  const lost = ['clips/none/da/p', 'clips/none/da/..%2f..%2fp', 'sentences/none']
  const answers = await Promise.all(lost.map((path) => fetch(`${address}/api/speech/${path}`)))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
})
