/**
 * Finds DLE EOT 1-4 in a stream split anywhere, and tells each number at once: a printer answers these
 * on arrival, before what still waits to be printed.
 */
export function watchRealTime(asked: (query: number) => void): (bytes: Buffer) => void {
  let matched = 0
  return (bytes) => {
    for (const byte of bytes) {
      if (matched === 2) {
        if (byte >= 1 && byte <= 4) asked(byte)
        matched = 0
      }
      if (byte === 0x10) matched = 1
      else matched = matched === 1 && byte === 0x04 ? 2 : 0
    }
  }
}
