import { randomInt } from 'node:crypto'

const digits = 6
/** A lobby has some hundreds of codes: by far most are free. */
const triesForFreeCode = 100

/** A code of six digits that nobody holds. */
export function freeCode(isTaken: (code: string) => boolean): string {
  for (let tries = 0; tries < triesForFreeCode; tries++) {
    const code = String(randomInt(10 ** digits)).padStart(digits, '0')
    if (!isTaken(code)) return code
  }
  throw new Error('no code is free')
}
