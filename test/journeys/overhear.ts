import type { Page } from 'playwright-core'

/** What the loudspeaker was given at the kiosk. */
export interface Overheard {
  readonly text: string
  readonly language: string
  /** On the page's own clock. */
  readonly atMs: number
  readonly seconds: number
  readonly loudest: number
  readonly volume: number
}

/** Writes down what is said and when it falls silent, and lets it be said; to be run before the page's own code. */
function listenIn(speed: number): void {
  const phrases = new WeakMap<object, unknown>()
  const heard: unknown[] = []
  const silences: number[] = []
  Object.assign(window, { heard, silences })
  const ask = window.fetch
  window.fetch = async (input, init) => {
    const answer = await ask(input, init)
    if (String(input).endsWith('/api/speech/say')) phrases.set(answer, JSON.parse(String(init?.body)))
    return answer
  }
  const bytes = Response.prototype.arrayBuffer
  Response.prototype.arrayBuffer = async function (this: Response) {
    const buffer = await bytes.call(this)
    phrases.set(buffer, phrases.get(this))
    return buffer
  }
  const decode = AudioContext.prototype.decodeAudioData
  AudioContext.prototype.decodeAudioData = async function (this: AudioContext, buffer: ArrayBuffer) {
    const phrase = phrases.get(buffer)
    const sound = await decode.call(this, buffer)
    phrases.set(sound, phrase)
    return sound
  }
  let gain: GainNode | null = null
  const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
    if (to instanceof GainNode) gain = to
    return connect.call(this, to)
  } as typeof AudioNode.prototype.connect
  const start = AudioBufferSourceNode.prototype.start
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode) {
    const sound = this.buffer
    if (sound) {
      const loudest = sound.getChannelData(0).reduce((high, one) => Math.max(high, Math.abs(one)), 0)
      const phrase = phrases.get(sound) as object
      const volume = gain?.gain.value
      heard.push({ ...phrase, atMs: performance.now(), seconds: sound.duration, loudest, volume })
    }
    this.playbackRate.value = speed
    start.call(this)
  }
  const stop = AudioScheduledSourceNode.prototype.stop
  AudioScheduledSourceNode.prototype.stop = function (this: AudioScheduledSourceNode) {
    silences.push(performance.now())
    stop.call(this)
  }
}

/** Opens the kiosk anew with an ear at its loudspeaker; a quick ear lets the voice run `speed` times as fast. */
export async function overhear(page: Page, speed = 1): Promise<void> {
  await page.addInitScript(listenIn, speed)
  await page.reload()
}

/** All that was said so far, in its order. */
export const heardOn = (page: Page): Promise<readonly Overheard[]> =>
  page.evaluate(() => (window as unknown as { heard: Overheard[] }).heard)

/** When speech was cut short, on the page's own clock. */
export const silencesOn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { silences: number[] }).silences)

/** Waits until a sentence has begun to be said since `from`, and gives all sentences from there on. */
export async function heard(page: Page, text: string, from = 0): Promise<readonly string[]> {
  await page.waitForFunction(
    ([wanted, since]) =>
      (window as unknown as { heard: Overheard[] }).heard.slice(since).some((one) => one.text === wanted),
    [text, from] as const,
    { timeout: 40_000 },
  )
  return (await heardOn(page)).slice(from).map((one) => one.text)
}
