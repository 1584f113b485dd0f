/** Longer than anything that makes sense; what goes on is passed over until its line ends. */
export interface TextLines {
  push(bytes: Buffer): void
  /** What was begun on a line that was cut is no line. */
  forget(): void
}

/**
 * Cuts a stream into lines that end with CR, LF or both, at most `longest` bytes each. `tell` gets each whole line;
 * null stands for one that was too long.
 */
export function readTextLines(longest: number, tell: (line: string | null) => void): TextLines {
  let begun: number[] = []
  let tooLong = false

  function end(): void {
    const line = tooLong ? null : Buffer.from(begun).toString('latin1')
    begun = []
    tooLong = false
    if (line !== '') tell(line)
  }

  return {
    push(bytes) {
      for (const byte of bytes) {
        if (byte === 0x0d || byte === 0x0a) end()
        else if (begun.length < longest) begun.push(byte)
        else tooLong = true
      }
    },
    forget() {
      begun = []
      tooLong = false
    },
  }
}
