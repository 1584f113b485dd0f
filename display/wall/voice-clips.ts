import type { Announcement, SpokenClip } from '../../server/contract/speech.ts'
import type { Language, WallCall } from '../../server/contract/views.ts'

/** A call in one language, ready to be heard. */
export interface Utterance {
  /** Ends when all of it has been heard. */
  play(): Promise<void>
}

/** What is not there by then is left out; chime and picture have told the call. */
const patienceMs = 4000
/** A loudspeaker that stands still longer than this is waited for no more. */
const stallMs = 5000
const lookAgainMs = 50

/** Fetches what a call sounds like in one language; null when it cannot be had. The browser keeps the single words. */
export async function fetchUtterance(
  audio: AudioContext,
  { number, counter }: WallCall,
  language: Language,
): Promise<Utterance | null> {
  const query = new URLSearchParams({ number, counter: counter.short, language })
  const signal = AbortSignal.timeout(patienceMs)
  try {
    const answer = await fetched(`/api/speech/announcement?${query}`, signal)
    const { clips } = (await answer.json()) as Announcement
    const sounds = await Promise.all(clips.map((clip) => soundOf(audio, clip, signal)))
    return sounds.length === 0 ? null : { play: () => playAll(audio, sounds) }
  } catch (error) {
    console.warn(`${number} is not said in ${language}: ${error}`)
    return null
  }
}

interface ReadySound {
  readonly sound: AudioBuffer
  readonly pauseSeconds: number
}

async function soundOf(
  audio: AudioContext,
  { address, pauseMs }: SpokenClip,
  signal: AbortSignal,
): Promise<ReadySound> {
  const answer = await fetched(address, signal)
  return { sound: await audio.decodeAudioData(await answer.arrayBuffer()), pauseSeconds: pauseMs / 1000 }
}

async function fetched(address: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer
}

/** Each word begins by the loudspeaker's own clock, so that none waits for a busy page. */
async function playAll(audio: AudioContext, sounds: readonly ReadySound[]): Promise<void> {
  let at = audio.currentTime + 0.05
  const playing = sounds.map(({ sound, pauseSeconds }) => {
    const source = new AudioBufferSourceNode(audio, { buffer: sound })
    source.connect(audio.destination)
    source.start(at)
    at += sound.duration + pauseSeconds
    return source
  })
  const latest = performance.now() + (at - audio.currentTime) * 1000 + stallMs
  while (audio.currentTime < at && performance.now() < latest) await sleep(lookAgainMs)
  // What has not been heard by now would be heard together with the next call.
  for (const source of playing) source.stop()
}

const sleep = (ms: number) => new Promise<void>((awake) => setTimeout(awake, ms))
