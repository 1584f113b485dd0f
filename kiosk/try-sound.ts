const hertz = 523.25
const lastsSeconds = 0.6
const loudness = 0.2

/** Plays one soft tone, and says whether the browser lets it be heard: for the test before opening. */
export async function trySound(): Promise<boolean> {
  const audio = new AudioContext()
  try {
    if (audio.state !== 'running') await Promise.race([audio.resume(), soon()])
    if (audio.state !== 'running') return false
    const tone = new OscillatorNode(audio, { frequency: hertz })
    const gain = new GainNode(audio, { gain: loudness })
    gain.gain.setTargetAtTime(0, audio.currentTime + lastsSeconds / 2, 0.1)
    tone.connect(gain).connect(audio.destination)
    tone.start()
    tone.stop(audio.currentTime + lastsSeconds)
    await new Promise((ended) => tone.addEventListener('ended', ended))
    return true
  } finally {
    void audio.close()
  }
}

/** A browser that lets nothing be heard before a touch never says so. */
const soon = () => new Promise((over) => setTimeout(over, 500))
