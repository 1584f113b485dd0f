const toneSeconds = 0.6
const tones = [
  { hertz: 660, afterSeconds: 0 },
  { hertz: 528, afterSeconds: 0.28 },
] as const

/** Two soft tones, as a call sounds in the lobby. */
export function playChime(): void {
  const audio = new AudioContext()
  for (const { hertz, afterSeconds } of tones) {
    const tone = new OscillatorNode(audio, { frequency: hertz })
    const loudness = new GainNode(audio, { gain: 0 })
    const from = audio.currentTime + afterSeconds
    loudness.gain.setValueAtTime(0.2, from)
    loudness.gain.exponentialRampToValueAtTime(0.001, from + toneSeconds)
    tone.connect(loudness).connect(audio.destination)
    tone.start(from)
    tone.stop(from + toneSeconds)
  }
  setTimeout(() => void audio.close(), 2000 * toneSeconds)
}
