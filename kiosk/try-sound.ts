import { audio } from './audio.ts'

const hertz = 523.25
const lastsSeconds = 0.6
const loudness = 0.2

/** Plays one soft tone, and says whether the browser lets it be heard: for the test before opening. */
export async function trySound(): Promise<boolean> {
  const heard = audio()
  if (heard.state !== 'running') await Promise.race([heard.resume(), soon()])
  if (heard.state !== 'running') return false
  const tone = new OscillatorNode(heard, { frequency: hertz })
  const gain = new GainNode(heard, { gain: loudness })
  gain.gain.setTargetAtTime(0, heard.currentTime + lastsSeconds / 2, 0.1)
  tone.connect(gain).connect(heard.destination)
  tone.start()
  tone.stop(heard.currentTime + lastsSeconds)
  await new Promise((ended) => tone.addEventListener('ended', ended))
  return true
}

/** A browser that lets nothing be heard before a touch never says so. */
const soon = () => new Promise((over) => setTimeout(over, 500))
