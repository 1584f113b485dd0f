/** What a printer says; which DLE EOT a status byte answers is known only by who asked. */
export type Answer =
  | { readonly kind: 'status'; readonly byte: number }
  /** Automatic Status Back, its four bytes. */
  | { readonly kind: 'automatic'; readonly bytes: readonly [number, number, number, number] }
  /** GS ( H: everything up to this id has been printed. */
  | { readonly kind: 'job'; readonly id: string }
  /** GS r 1. */
  | { readonly kind: 'paper'; readonly byte: number }

const jobFrame = 7
const automaticFrame = 4

/**
 * Reads a printer's bytes, split anywhere, and tells each answer. The fixed bits tell them apart
 * (Epson command reference, "Identification of status"): DLE EOT 0xx1xx10, first byte of ASB 0xx1xx00,
 * its others and GS r 0xx0xxxx. What is none of these is passed over.
 */
export function readAnswers(tell: (answer: Answer) => void): (bytes: Buffer) => void {
  let frame: number[] = []

  function take(byte: number): void {
    if (frame[0] === 0x37) return takeJob(byte)
    if ((byte & 0x93) === 0x12) return tell({ kind: 'status', byte })
    if (frame.length > 0) return takeAutomatic(byte)
    if (byte === 0x37 || (byte & 0x93) === 0x10) frame = [byte]
    else if ((byte & 0x90) === 0) tell({ kind: 'paper', byte })
  }

  /** Starts anew with a byte that cannot belong to what was begun. */
  function again(byte: number): void {
    frame = []
    take(byte)
  }

  function takeJob(byte: number): void {
    if (frame.length === 1 && byte !== 0x22) return again(byte)
    frame.push(byte)
    if (frame.length < jobFrame) return
    const id = String.fromCharCode(...frame.slice(2, 6))
    frame = []
    if (byte === 0) tell({ kind: 'job', id })
  }

  function takeAutomatic(byte: number): void {
    if ((byte & 0x90) !== 0) return again(byte)
    frame.push(byte)
    if (frame.length < automaticFrame) return
    const [first = 0, second = 0, third = 0, fourth = 0] = frame
    frame = []
    tell({ kind: 'automatic', bytes: [first, second, third, fourth] })
  }

  return (bytes) => bytes.forEach(take)
}
