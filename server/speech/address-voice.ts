import { type Said, soundOf, unsaid, type Voice } from './voice.ts'

const mostBytes = 32_000_000

/** A voice behind an address: gets `{ "text", "language" }` as JSON, answers WAV, Ogg or MP3. */
export function addressVoice(address: string, limitMs: number): Voice {
  const closing = new AbortController()
  return {
    name: address,
    async say(text, language): Promise<Said> {
      const late = AbortSignal.timeout(limitMs)
      try {
        const answer = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text, language }),
          signal: AbortSignal.any([closing.signal, late]),
        })
        if (!answer.ok) return unsaid('failed', `it answered ${answer.status}`)
        return heard(Buffer.from(await answer.arrayBuffer()))
      } catch (error) {
        return late.aborted
          ? unsaid('too-slow', `no answer in ${limitMs} ms`)
          : unsaid('failed', String(error))
      }
    },
    close: () => closing.abort(),
  }
}

function heard(bytes: Buffer): Said {
  const sound = bytes.length <= mostBytes ? soundOf(bytes) : null
  return sound ? { ok: true, sound } : unsaid('failed', 'its answer is no WAV, Ogg or MP3')
}
