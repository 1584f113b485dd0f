/** Whole numbers from 0 to 2^32 - 1, the same ones for the same seed. */
export interface Chance {
  /** The next whole number. */
  whole(): number
  /** The same as 32 bits with a sign, which takes no memory: for whoever draws millions. */
  bits(): number
  /** A number from 0 to below 1. */
  part(): number
}

/** A small generator for plays, never for secrets: sfc32 of the PractRand suite (Chris Doty-Humphrey, public domain). */
export function chanceOf(seed: number): Chance {
  let a = 0
  let b = seed | 0
  let c = (seed / 0x1_0000_0000) | 0
  let count = 1
  function bits(): number {
    const next = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + next) | 0
    return next
  }
  // Near seeds begin alike until they have been stirred.
  for (let i = 0; i < 12; i++) bits()
  return { bits, whole: () => bits() >>> 0, part: () => (bits() >>> 0) / 0x1_0000_0000 }
}
