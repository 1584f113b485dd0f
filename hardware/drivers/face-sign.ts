import type { CounterSign, SignFace } from '../devices.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'

export interface FaceSignSettings extends DriverSettings {
  /** A sign that lost its power alone cannot say so, and gets its face again after so long. */
  readonly repeatMs?: number
}

/**
 * A sign that is only written to: it has the latest face, and gets it again when its line comes back. It never
 * answers, so it is well as long as its line stands.
 */
export function openFaceSign(
  { repeatMs = 60_000, ...settings }: FaceSignSettings,
  bytesOf: (face: SignFace) => Buffer,
): CounterSign {
  let face: SignFace | null = null
  let shown: SignFace | null = null
  let isWriting = false
  const { line, state, close } = openLineDevice(settings, { bytes() {}, up: paintAnew })
  const repeating = setInterval(paintAnew, repeatMs)

  function paintAnew(): void {
    shown = null
    void paint()
  }

  /** Faces that come while one is being written wait, and all but the last are left out. */
  async function paint(): Promise<void> {
    if (isWriting) return
    isWriting = true
    while (face && face !== shown) {
      const next = face
      shown = next
      if ((await line.send(bytesOf(next))) !== 'all') break
    }
    isWriting = false
  }

  return {
    state,
    show(next) {
      if (next.upper === face?.upper && next.lower === face.lower && next.calling === face.calling) return
      face = next
      void paint()
    },
    async close() {
      clearInterval(repeating)
      await close()
    },
  }
}
