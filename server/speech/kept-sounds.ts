import type { Sound } from './voice.ts'

/** Sounds that are kept in memory for whoever asks again, up to so many bytes; those asked for longest ago go first. */
export interface KeptSounds {
  find(key: string): Sound | null
  keep(key: string, sound: Sound): void
}

export function keepSounds(mostBytes: number): KeptSounds {
  const sounds = new Map<string, Sound>()
  let bytes = 0
  return {
    find(key) {
      const sound = sounds.get(key)
      if (!sound) return null
      sounds.delete(key)
      sounds.set(key, sound)
      return sound
    },
    keep(key, sound) {
      if (sounds.has(key) || sound.bytes.length > mostBytes) return
      sounds.set(key, sound)
      bytes += sound.bytes.length
      for (const [oldest, { bytes: size }] of sounds) {
        if (bytes <= mostBytes) break
        sounds.delete(oldest)
        bytes -= size.length
      }
    },
  }
}
