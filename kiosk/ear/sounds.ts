import type { Phrase } from './phrases.ts'

export interface Sounds {
  /** The sound of a phrase; null where the voice cannot be had. */
  get(phrase: Phrase): Promise<AudioBuffer | null>
}

/** About as many as a visit has. */
const mostKept = 80

/** Asks the lobby for what a phrase sounds like, and keeps it for as long as it is likely to be said again. */
export function openSounds(audio: () => AudioContext): Sounds {
  const kept = new Map<string, Promise<AudioBuffer | null>>()
  return {
    get({ language, text }) {
      const key = `${language} ${text}`
      const sound = kept.get(key) ?? fetchSound({ language, text }, audio())
      kept.delete(key)
      kept.set(key, sound)
      const oldest = kept.size > mostKept ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
      // A voice that was away is asked again.
      void sound.then((came) => came ?? kept.delete(key))
      return sound
    },
  }
}

async function fetchSound(phrase: Phrase, audio: AudioContext): Promise<AudioBuffer | null> {
  try {
    const answer = await fetch('/api/speech/say', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(phrase),
    })
    return answer.ok ? await audio.decodeAudioData(await answer.arrayBuffer()) : null
  } catch {
    return null
  }
}
