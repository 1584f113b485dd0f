import type { CounterSign, SignFace } from '../../hardware/devices.ts'

/** A sign that can show something for a moment, and then what it showed before, or what came meanwhile. */
export interface TriedSign extends CounterSign {
  try(face: SignFace, forMs: number): Promise<void>
}

export function withTestFace(sign: CounterSign): TriedSign {
  let face: SignFace | null = null
  return {
    ...sign,
    show(now) {
      face = now
      sign.show(now)
    },
    async try(tried, forMs) {
      sign.show(tried)
      await new Promise((over) => setTimeout(over, forMs))
      if (face) sign.show(face)
    },
  }
}
